// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/LetterCard.h"

#include "presentation/consultation/PlanRendering.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"
#include "widgets/Reveal.h"
#include "widgets/TabOrder.h"
#include "widgets/Text.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using presentation::VisitLetterModel;

    constexpr int kChipUnits = 48;
    const auto kLarge = u"large"_s;

    void say(PlainLabel* label, const QString& words)
    {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    }

}

LetterCard::LetterCard(
    const presentation::ConsultationModel& consultation, VisitLetterModel& letter, QWidget* parent)
    : QWidget(parent)
    , m_consultation(consultation)
    , m_letter(letter)
{
    buildLayout();
    connect(&m_letter, &VisitLetterModel::read, this, &LetterCard::fill);
    connect(m_open, &Button::clicked, this, &LetterCard::toggleForm);
    if (!m_letter.mayPrint())
        hide(); // not setVisible(): shown without a parent it would be a window
}

void LetterCard::buildLayout()
{
    m_card = new Card(tr("Before the next visit"));
    m_card->setObjectName(u"letterCard"_s);
    m_visit = new PlainLabel;
    m_visit->setObjectName(u"nextVisit"_s);
    m_window = new PlainLabel({}, TextRole::Muted);
    m_needs = new PlainLabel({}, TextRole::Strong);
    m_needs->setObjectName(u"letterNeeds"_s);
    m_open = new Button(tr("Letter with results…"));
    m_open->setObjectName(u"openLetterButton"_s);
    for (auto* line : { m_visit, m_window, m_needs })
        m_card->body()->addWidget(line);
    m_card->body()->addWidget(m_open, 0, Qt::AlignLeft);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
}

void LetterCard::buildForm()
{
    m_form = new QWidget(m_card);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space(2));
    m_choose = new PlainLabel({}, TextRole::Muted);
    m_results = new ChoiceChips(tr("Results in the letter"), ChoiceChips::Mode::Several);
    m_results->setObjectName(u"letterResultChips"_s);
    m_sizes = new ChoiceChips(tr("Size of the print"));
    m_sizes->setObjectName(u"letterSizeChips"_s);
    m_sizes->addChoice(u"a4"_s, tr("A4"));
    m_sizes->addChoice(kLarge, tr("Large print"));
    const auto& needs = m_consultation.record().view.patient.details.accessNeeds;
    const bool isLarge
        = presentation::suggestedRendering(needs) == documents::Rendering::LargePrint;
    m_sizes->setChosen({ isLarge ? kLarge : u"a4"_s });
    m_print = new Button(tr("Print letter and questions"));
    m_print->setObjectName(u"printLetterButton"_s);
    m_print->setIconName(u"print"_s);
    form->addWidget(m_choose);
    form->addWidget(m_results);
    form->addWidget(m_sizes);
    form->addWidget(m_print, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_form);
    connect(m_print, &Button::clicked, this, &LetterCard::print);
}

void LetterCard::load()
{
    if (m_letter.mayPrint())
        m_letter.show(m_consultation.record().view);
}

void LetterCard::fill()
{
    say(m_visit, m_letter.visitWords());
    if (m_letter.hasVisit() || !m_letter.isLiving())
        say(m_window, m_letter.windowWords());
    else
        say(m_window,
            tr("Book the next visit in Today. Then the letter and its questions belong to it."));
    say(m_needs, needs());
    m_open->setEnabled(m_letter.hasVisit());
    if (!m_form)
        return;
    m_form->setVisible(m_letter.hasVisit() && !m_form->isHidden());
    fillResults();
}

/// Before anything is printed: the letter is in English and in letters of one of two sizes.
QString LetterCard::needs() const
{
    const auto& patient = m_consultation.record().view.patient.details;
    QStringList needs;
    for (const auto& need : patient.accessNeeds)
        needs << need.text;
    const QLocale language(patient.language);
    if (!patient.language.isEmpty() && language.language() != QLocale::English)
        needs << tr("language: %1, and the letter is in English")
                     .arg(QLocale::languageToString(language.language()));
    return needs.join(u"; "_s);
}

void LetterCard::fillResults()
{
    const auto before = m_results->keys();
    const auto chosen = m_results->chosen();
    m_results->clearChoices();
    QStringList on;
    for (const auto& result : m_letter.results()) {
        m_results->addChoice(
            result.id, fontMetrics().elidedText(result.name, Qt::ElideMiddle, space(kChipUnits)));
        m_results->chip(result.id)->setAccessibleName(result.what);
        setPlainToolTip(*m_results->chip(result.id), result.what);
        // What somebody chose by hand stays; what is new stands as it should at first.
        if (before.contains(result.id) ? chosen.contains(result.id) : result.isOnAtFirst)
            on << result.id;
    }
    m_results->setChosen(on);
    // The chips are new: Tab comes to them before the size all the same.
    putBeforeInTabOrder(*m_sizes->chip(m_sizes->keys().front()), { m_results });
    const bool hasAny = !m_letter.results().empty();
    m_results->setVisible(hasAny);
    m_choose->setText(hasAny ? tr("Which of these may go in the post?")
                             : tr("No results are written down: the letter has the goals and the "
                                  "questions."));
}

void LetterCard::toggleForm()
{
    if (!m_form) {
        auto* next = m_open->nextInFocusChain();
        buildForm();
        fillResults();
        putBeforeInTabOrder(*next, { m_form });
        m_form->hide();
    }
    m_form->setVisible(m_form->isHidden());
    if (!m_form->isHidden())
        revealLater(*m_form);
}

void LetterCard::focusFirst()
{
    if (!m_letter.hasVisit()) {
        m_open->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!m_form || m_form->isHidden())
        toggleForm();
    const auto keys = m_results->keys();
    auto* first = keys.isEmpty() ? static_cast<QWidget*>(m_print) : m_results->chip(keys.front());
    first->setFocus(Qt::ShortcutFocusReason);
}

void LetterCard::print()
{
    const auto chosen = m_results->chosen();
    Q_EMIT printRequested({ chosen.begin(), chosen.end() },
        m_sizes->choice() == kLarge ? VisitLetterModel::Size::Large : VisitLetterModel::Size::A4);
}

}
