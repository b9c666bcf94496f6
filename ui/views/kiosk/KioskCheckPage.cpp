// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskCheckPage.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PlainLabel.h"
#include "wording/Sentences.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::KioskPage;

KioskCheckPage::KioskCheckPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(
        tr("Is this right?"), tr("If something cannot wait, tell reception now."), parent)
    , m_model(model)
{
    const auto& answers = m_model.answers();
    const auto outOfTen
        = [](auto rating) { return rating ? tr("%1 out of 10").arg(rating->value()) : QString(); };
    add(tr("What matters most"), answers.whatMatters, KioskPage::WhatMatters);
    add(tr("To talk about"), topicsText(), KioskPage::Topics);
    if (answers.hasSomethingFirst())
        add(tr("How worried you are"), outOfTen(answers.worry), KioskPage::Worry);
    add(tr("How sure you feel"), outOfTen(answers.confidenceToTalk), KioskPage::Confidence);
    for (const auto& pack : m_model.questions().packs())
        addQuestionnaire(pack);
    add(tr("Not to talk about"), answers.notToDiscuss, KioskPage::NotToDiscuss);
    addPeople();
    body()->addStretch();
    connect(&m_model, &presentation::KioskModel::sendRefused, this, [this] {
        say(tr("Your answers have not gone yet. They are still here. Please tap Send again, or "
               "tell reception."));
    });
}

void KioskCheckPage::addPeople()
{
    using domain::AnsweredBy;
    const auto& answers = m_model.answers();
    const auto who = answers.answeredBy;
    const auto words = !who                   ? QString()
        : *who == AnsweredBy::Patient         ? tr("I am, on my own")
        : *who == AnsweredBy::PatientWithHelp ? tr("I am, and somebody helps me")
                                              : tr("I answer for somebody else");
    add(tr("Who is answering?"), words, KioskPage::WhoAnswers);
    const bool isAlone = who.value_or(AnsweredBy::Patient) == AnsweredBy::Patient;
    if (!isAlone || answers.hasSomethingToTalkAbout())
        add(tr("Who is with you today?"), answers.companion,
            isAlone ? KioskPage::WithWhom : KioskPage::Companion);
}

QString KioskCheckPage::topicsText() const
{
    auto topics = m_model.answers().topics();
    std::stable_sort(topics.begin(), topics.end(), [](const auto& a, const auto& b) {
        constexpr int kLast = std::numeric_limits<int>::max();
        return a.rank.value_or(kLast) < b.rank.value_or(kLast);
    });
    QStringList lines;
    for (const auto& each : topics) {
        const auto words = m_model.language().words(each.topic, each.words);
        lines.append(
            each.rank ? u"%1. %2"_s.arg(QString::number(*each.rank), words) : u"\u2022 "_s + words);
    }
    return lines.join(u'\n');
}

void KioskCheckPage::addQuestionnaire(const domain::Instrument& pack)
{
    const auto& language = m_model.language();
    QStringList lines;
    for (const auto& item : pack.items) {
        const auto answer = m_model.answers().answerTo(pack.id, item.id);
        if (answer)
            lines.append(
                language.untranslated(u"%1 \u2013 %2"_s.arg(item.text, item.labelOf(*answer))));
    }
    auto* change = addCard(language.untranslated(pack.about), lines.join(u'\n'));
    change->setObjectName(u"changeQuestionnaire-%1"_s.arg(pack.id));
    connect(
        change, &Button::clicked, this, [this, id = pack.id] { m_model.changeQuestionnaire(id); });
}

void KioskCheckPage::add(const QString& question, const QString& answer, KioskPage page)
{
    auto* change = addCard(question, answer);
    change->setObjectName(u"changeButton%1"_s.arg(static_cast<int>(page)));
    connect(change, &Button::clicked, this, [this, page] { m_model.change(page); });
}

Button* KioskCheckPage::addCard(const QString& question, const QString& answer)
{
    speakAlso({ question }); // and not the answer
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(space(4));
    auto* words = new QVBoxLayout;
    words->addWidget(new PlainLabel(question, TextRole::Muted));
    auto* said = new PlainLabel(answer.trimmed().isEmpty() ? tr("No answer") : answer);
    said->setIsolated(true);
    words->addWidget(said);
    row->addLayout(words, 1);
    auto* change = new Button(tr("Change"));
    change->setAccessibleName(tr("Change: %1").arg(question));
    change->setMinimumSize(millimetres(30), millimetres(16));
    row->addWidget(change, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    body()->addWidget(card);
    return change;
}

}
