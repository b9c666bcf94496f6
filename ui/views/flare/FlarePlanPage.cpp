// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flare/FlarePlanPage.h"

#include "presentation/common/Dates.h"
#include "presentation/common/ErrorWords.h"
#include "presentation/consultation/CareLabels.h"
#include "presentation/consultation/PlanRendering.h"
#include "presentation/flare/FlarePapers.h"
#include "theme/Spacing.h"
#include "views/NarrowRow.h"
#include "views/drafts/DraftBar.h"
#include "views/flare/FlareZoneCard.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/Dialogs.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/Text.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using documents::Rendering;
    using presentation::FlarePlanModel;

    constexpr int kFormUnits = 190;

}

FlarePlanPage::FlarePlanPage(FlarePlanModel& model, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    setObjectName(u"flarePlanPage"_s);
    buildLayout();
    bindModel();
}

Banner* FlarePlanPage::banner() const { return m_page->banner(); }

void FlarePlanPage::buildLayout()
{
    m_page = new ScrollPage(tr("Flare-up plan"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    auto* back = new Button(tr("Back to the visit"), ButtonKind::Quiet);
    back->setObjectName(u"leaveFlareButton"_s);
    back->setIconName(u"back"_s);
    setPlainToolTip(*back, tr("Ctrl+5"));
    connect(back, &Button::clicked, this, &FlarePlanPage::leaveRequested);
    m_page->addHeaderWidget(back);

    m_shapes = new ChoiceChips(tr("Which plan"));
    m_shapes->setObjectName(u"flareShapes"_s);
    for (const auto& shape : m_model.shapes())
        m_shapes->addChoice(shape.id, shape.title);
    m_state = new PlainLabel(QString(), TextRole::Muted);
    m_state->setObjectName(u"flareState"_s);
    m_draftBar = new DraftBar;
    m_draftBar->follow(&m_model.draft());
    for (auto* each : std::initializer_list<QWidget*> { m_shapes, m_state, m_draftBar })
        m_page->body()->addWidget(each);

    auto* form = new QWidget;
    form->setMaximumWidth(space(kFormUnits));
    m_zoneColumn = new QVBoxLayout(form);
    m_zoneColumn->setContentsMargins(0, 0, 0, 0);
    m_zoneColumn->setSpacing(space(3));
    buildApproval();
    m_zoneColumn->addWidget(m_approvalCard);
    m_zoneColumn->addWidget(buildActs());
    m_page->body()->addLayout(narrowRow(form));
    m_page->body()->addStretch(1);
}

void FlarePlanPage::buildApproval()
{
    auto* card = new Card(tr("Before it goes home"));
    m_approvalCard = card;
    m_unverified
        = new PlainLabel(tr("Nobody has checked this list of signs yet. Read it before you tick."),
            TextRole::Strong);
    m_unverified->setObjectName(u"flareUnverified"_s);
    m_source = new PlainLabel(QString(), TextRole::Muted);
    m_approved = new QCheckBox(tr("The signs above are right for this patient"));
    m_approved->setObjectName(u"flareApprovedBox"_s);
    for (auto* each : std::initializer_list<QWidget*> { m_unverified, m_source, m_approved })
        card->body()->addWidget(each);
    connect(m_approved, &QCheckBox::clicked, &m_model, &FlarePlanModel::setApproved);
}

QWidget* FlarePlanPage::buildActs()
{
    m_save = new Button(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(u"saveFlareButton"_s);
    setPlainToolTip(*m_save, tr("Ctrl+Enter"));
    m_print = new Button(tr("Print on A4"));
    m_print->setObjectName(u"printFlareButton"_s);
    m_print->setIconName(u"print"_s);
    setPlainToolTip(*m_print, tr("Ctrl+P"));
    m_printLarge = new Button(tr("Print in large letters"));
    m_printLarge->setObjectName(u"printFlareLargeButton"_s);
    m_printLarge->setIconName(u"print"_s);
    m_printHint = new PlainLabel(QString(), TextRole::Muted);
    m_printHint->setObjectName(u"flarePrintHint"_s);
    auto* acts = new QWidget;
    auto* column = new QVBoxLayout(acts);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new FlowLayout(space(2));
    for (auto* each : { m_save, m_print, m_printLarge })
        row->addWidget(each);
    column->addLayout(row);
    column->addWidget(m_printHint);
    const auto printAs = [this](Rendering rendering) {
        if (m_model.canPrint())
            printFrom(m_model.shape().id, {}, rendering);
    };
    connect(m_save, &Button::clicked, this, &FlarePlanPage::save);
    connect(m_print, &Button::clicked, this, [printAs] { printAs(Rendering::A4); });
    connect(m_printLarge, &Button::clicked, this, [printAs] { printAs(Rendering::LargePrint); });
    return acts;
}

void FlarePlanPage::bindModel()
{
    connect(m_shapes, &ChoiceChips::choiceChanged, this, [this] {
        const auto wanted = m_shapes->choice();
        if (!wanted.isEmpty())
            m_model.open(wanted);
        else if (m_model.isOpen())
            m_shapes->setChosen({ m_model.shape().id });
    });
    connect(&m_model, &FlarePlanModel::opened, this, &FlarePlanPage::onOpened);
    connect(&m_model, &FlarePlanModel::replaced, this, &FlarePlanPage::load);
    connect(&m_model, &FlarePlanModel::changed, this, &FlarePlanPage::refresh);
    connect(&m_model, &FlarePlanModel::saved, this, [this] {
        say(m_model.canPrint() ? tr("Saved. It can be printed for the patient now.")
                               : tr("Saved."));
        if (isVisible())
            (m_print->isEnabled() ? m_print : m_save)->setFocus(Qt::OtherFocusReason);
        Q_EMIT recordChanged();
    });
    connect(&m_model, &FlarePlanModel::printed, this, [this] {
        say(tr("The flare-up plan is in the file you chose."));
        Q_EMIT recordChanged();
    });
    connect(&m_model, &FlarePlanModel::refused, this, &FlarePlanPage::onRefused);
}

void FlarePlanPage::say(const QString& sentence)
{
    if (isVisible())
        banner()->tell(Tone::Success, sentence);
    else
        Q_EMIT said(sentence);
}

void FlarePlanPage::onRefused(const domain::Error& error)
{
    if (isVisible())
        banner()->tell(Tone::Danger, presentation::errorWords(error));
    else
        Q_EMIT failed(error);
}

void FlarePlanPage::open(const QString& shape, bool goesOn)
{
    banner()->dismiss();
    m_model.open(shape, goesOn);
}

void FlarePlanPage::onOpened()
{
    rebuildZones();
    load();
    if (isVisible())
        focusFirst();
}

void FlarePlanPage::focusFirst()
{
    for (auto* zone : m_zones) {
        if (zone->focusFirst())
            return;
    }
}

void FlarePlanPage::rebuildZones()
{
    const auto& shape = m_model.shape();
    m_shapes->setChosen({ shape.id });
    if (m_builtFor == shape.id)
        return;
    m_builtFor = shape.id;
    for (auto* zone : m_zones) {
        zone->hide();
        zone->deleteLater();
    }
    m_zones.clear();
    QWidget* before = m_shapes;
    int at = 0;
    for (const auto& zone : shape.zones) {
        auto* card = new FlareZoneCard(m_model, zone);
        m_zoneColumn->insertWidget(at++, card);
        m_zones.push_back(card);
        before = card;
    }
    // Tab goes by what was made first, and these were made after the box and the buttons.
    for (auto* each = before->nextInFocusChain(); before->isAncestorOf(each);
         each = each->nextInFocusChain())
        before = each;
    for (auto* each :
        std::initializer_list<QWidget*> { m_approved, m_save, m_print, m_printLarge }) {
        setTabOrder(before, each);
        before = each;
    }
    m_unverified->setVisible(!shape.isVerified());
    m_source->setText(shape.isVerified()
            ? tr("Checked by %1. Source: %2").arg(shape.verifiedBy, shape.source)
            : tr("Source: %1").arg(shape.source));
}

void FlarePlanPage::load()
{
    for (auto* zone : m_zones)
        zone->load();
    refresh();
}

QString FlarePlanPage::stateText() const
{
    const auto& last = m_model.last();
    if (!last)
        return tr("There is none yet. Write it in the patient's words.");
    const auto day = domain::civilDate(last->at);
    auto text = tr("Version %1, %2 (%3)")
                    .arg(last->version.toString(), presentation::dateText(day),
                        presentation::agoText(day, m_model.today()));
    if (!m_model.lastAuthor().isEmpty())
        text += u", "_s + m_model.lastAuthor();
    return text;
}

void FlarePlanPage::refresh()
{
    if (!m_model.isOpen())
        return;
    for (auto* zone : m_zones)
        zone->refresh();
    m_state->setText(stateText());
    m_approved->setChecked(m_model.isApproved());
    m_approved->setEnabled(m_model.mayWrite());
    m_save->setVisible(m_model.mayWrite());
    m_save->setEnabled(m_model.canSave());
    m_print->setVisible(m_model.mayPrint());
    m_printLarge->setVisible(m_model.mayPrint());
    m_print->setEnabled(m_model.canPrint());
    m_printLarge->setEnabled(m_model.canPrint());
    const bool isWaiting = m_model.last() && !m_model.isApproved();
    m_printHint->setText(m_model.canPrint() ? QString()
            : isWaiting ? tr("Tick the box above and save, then it can be printed.")
                        : tr("Save it first, then it can be printed."));
    m_printHint->setVisible(m_model.mayPrint() && !m_model.canPrint());
}

void FlarePlanPage::save() { m_model.save(); }

void FlarePlanPage::print()
{
    if (m_model.canPrint())
        printFrom(m_model.shape().id, {}, m_suggested);
}

std::optional<QString> FlarePlanPage::pickFile(Rendering rendering)
{
    return m_dialogs.pickSaveFile(tr("Where should the flare-up plan go?"),
        presentation::flarePlanFileName(m_model.today(), rendering), tr("PDF (*.pdf)"));
}

void FlarePlanPage::printFrom(const QString& shape, const QUuid& issued, Rendering rendering)
{
    const auto path = pickFile(rendering);
    if (!path)
        return;
    if (issued.isNull())
        m_model.print(shape, rendering, *path);
    else
        m_model.printAgain(issued, rendering, *path);
}

}
