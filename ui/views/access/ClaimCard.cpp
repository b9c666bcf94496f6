// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/ClaimCard.h"

#include "domain/common/Text.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"
#include "widgets/PlainLabel.h"
#include "widgets/TextArea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::ClaimKind;

    constexpr int kCardUnits = 170;
    constexpr int kWordRows = 2;
    constexpr int kHour = 60; // minutes

    QString titleOf(ClaimKind kind)
    {
        switch (kind) {
        case ClaimKind::Reason:
            return ClaimCard::tr("Your own record, or a colleague's");
        case ClaimKind::Caring:
            return ClaimCard::tr("Nothing links you to this patient yet");
        case ClaimKind::BreakGlass:
            return ClaimCard::tr("This record is restricted");
        }
        return {};
    }

    QString explanation(const presentation::ClaimModel& model)
    {
        const auto hours = model.minutes() == kHour
            ? ClaimCard::tr("one hour")
            : ClaimCard::tr("%1 hours").arg(model.minutes() / kHour);
        switch (model.kind()) {
        case ClaimKind::Reason:
            return ClaimCard::tr("Please say why you open it. Your reason is kept, and the "
                                 "practice manager sees it. It opens for %1.")
                .arg(hours);
        case ClaimKind::Caring:
            return ClaimCard::tr("There is no appointment, no call and no visit with you or your "
                                 "team. If you are looking after this patient, say so: the "
                                 "practice manager sees it. It opens for %1.")
                .arg(hours);
        case ClaimKind::BreakGlass:
            return ClaimCard::tr("Open it only if you must. Your reason is kept, it is on the "
                                 "practice manager's list today, and the record closes again "
                                 "after %1.")
                .arg(hours);
        }
        return {};
    }

    QString openWords(ClaimKind kind)
    {
        switch (kind) {
        case ClaimKind::Reason:
            return ClaimCard::tr("Open the record");
        case ClaimKind::Caring:
            return ClaimCard::tr("I am looking after this patient");
        case ClaimKind::BreakGlass:
            return ClaimCard::tr("Break the glass");
        }
        return {};
    }

}

ClaimCard::ClaimCard(presentation::ClaimModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"claimCard"_s);
    buildLayout();
    connect(&m_model, &presentation::ClaimModel::named, this,
        [this] { m_name->setText(m_model.patientName()); });
    connect(&m_model, &presentation::ClaimModel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_form, *m_banner); });
    connect(m_open, &Button::clicked, this, &ClaimCard::onClaim);
    m_model.readName();
}

void ClaimCard::buildLayout()
{
    auto* card = new Card(titleOf(m_model.kind()));
    card->setMaximumWidth(space(kCardUnits));
    m_name = new Heading(QString(), 2);
    m_banner = new Banner;
    card->body()->setSpacing(space(3));
    card->body()->addWidget(m_name);
    card->body()->addWidget(new PlainLabel(explanation(m_model)));
    card->body()->addWidget(m_banner);
    buildForm();
    card->body()->addWidget(m_form);
    m_open = new Button(openWords(m_model.kind()),
        m_model.kind() == ClaimKind::BreakGlass ? ButtonKind::Danger : ButtonKind::Primary);
    m_open->setObjectName(u"claimButton"_s);
    card->body()->addWidget(m_open, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->addLayout(narrowRow(card));
    column->addStretch(1);
}

void ClaimCard::buildForm()
{
    m_form = new FormBuilder;
    m_reasons = m_form->row(tr("Reason"), new ChoiceChips(tr("Reason")), u"reason"_s);
    m_reasons->setObjectName(u"claimReasons"_s);
    for (const auto& reason : m_model.reasons())
        m_reasons->addChoice(reason.code, reason.label);
    // Looking after somebody is one press; a glass is not broken by habit.
    if (m_model.kind() == ClaimKind::Caring)
        m_reasons->setChosen({ m_reasons->keys().value(0) });
    m_words = m_form->row(tr("In your words"), new TextArea, u"reasonWords"_s,
        tr("May stay empty unless the reason asks for it."));
    m_words->setObjectName(u"claimWordsEdit"_s);
    m_words->setLimit(domain::kTextLimit);
    m_words->setVisibleRows(kWordRows);
}

void ClaimCard::focusFirst()
{
    if (m_model.kind() == ClaimKind::Caring)
        m_open->setFocus(Qt::OtherFocusReason);
    else
        m_reasons->chip(m_reasons->keys().value(0))->setFocus(Qt::OtherFocusReason);
}

void ClaimCard::onClaim()
{
    m_form->clearErrors();
    m_banner->dismiss();
    m_model.claim(m_reasons->choice(), m_words->text());
}

}
