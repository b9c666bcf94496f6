// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/CourseCard.h"

#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"
#include "widgets/Text.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

namespace {

    constexpr int kChipUnits = 48;

}

using presentation::CourseReferralModel;

CourseCard::CourseCard(const presentation::ConsultationModel& consultation,
    CourseReferralModel& courses, QWidget* parent)
    : QWidget(parent)
    , m_consultation(consultation)
    , m_courses(courses)
{
    buildLayout();
    connect(&m_courses, &CourseReferralModel::read, this, &CourseCard::load);
    connect(&m_courses, &CourseReferralModel::referred, this,
        [this](const QString& sentence) { m_banner->tell(Tone::Success, sentence); });
    connect(&m_courses, &CourseReferralModel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_banner); });
    connect(m_refer, &Button::clicked, this, &CourseCard::refer);
}

void CourseCard::buildLayout()
{
    auto* card = new Card(tr("Courses"));
    card->setObjectName(u"coursesCard"_s);
    m_banner = new Banner;
    m_banner->setObjectName(u"courseBanner"_s);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space(1));
    m_offers = new ChoiceChips(tr("Refer to a course"));
    m_offers->setObjectName(u"courseOfferChips"_s);
    m_refer = new Button(tr("Refer to this course"));
    m_refer->setObjectName(u"referCourseButton"_s);
    card->body()->addWidget(m_banner);
    card->body()->addLayout(m_lines);
    card->body()->addWidget(m_offers);
    card->body()->addWidget(m_refer, 0, Qt::AlignLeft);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_offers->hide();
    m_refer->hide();
}

void CourseCard::load()
{
    while (auto* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    for (const auto& line : m_courses.lines())
        m_lines->addWidget(new PlainLabel(line));
    if (m_courses.lines().isEmpty())
        m_lines->addWidget(new PlainLabel(tr("On no course."), TextRole::Muted));
    const bool hadKeyboard = m_offers->isAncestorOf(focusWidget());
    m_offers->clearChoices();
    int number = 0;
    for (const auto& offer : m_courses.offers()) {
        ++number;
        const auto key = QString::number(number);
        // No wider than the column of the record; the day stands at the end and stays.
        m_offers->addChoice(
            key, fontMetrics().elidedText(offer.words, Qt::ElideMiddle, space(kChipUnits)), key);
        m_offers->chip(key)->setAccessibleName(offer.words);
        setPlainToolTip(*m_offers->chip(key), offer.words);
    }
    // The chips are new: Tab goes from them to the button all the same.
    setTabOrder(m_offers->chip(m_offers->keys().back()), m_refer);
    m_offers->setVisible(m_courses.mayRefer());
    m_refer->setVisible(m_courses.mayRefer());
    if (hadKeyboard)
        focusFirst();
}

void CourseCard::focusFirst()
{
    if (!m_offers->keys().isEmpty())
        m_offers->chip(m_offers->keys().front())->setFocus(Qt::ShortcutFocusReason);
}

void CourseCard::refer()
{
    const auto& view = m_consultation.record().view;
    const int chosen = m_offers->keys().indexOf(m_offers->choice());
    if (chosen < 0) {
        m_banner->tell(Tone::Info, tr("Please choose a course first."));
        return;
    }
    const auto goal = std::find_if(
        view.goals.begin(), view.goals.end(), [](const auto& each) { return each.isOpen(); });
    QStringList needs;
    for (const auto& need : view.patient.details.accessNeeds)
        needs << need.text;
    m_courses.refer(m_courses.offers().at(static_cast<std::size_t>(chosen)),
        goal == view.goals.end() ? QString() : goal->content.words.toString(), needs.join(u", "_s));
}

}
