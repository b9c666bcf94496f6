// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/PaperQuestionnaires.h"

#include "theme/Spacing.h"
#include "views/instruments/QuestionnaireItems.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

PaperQuestionnaires::PaperQuestionnaires(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    hide();
}

void PaperQuestionnaires::open(const app::PaperVisit& visit)
{
    if (!visit.questionnaires.empty())
        m_column->addWidget(
            new PlainLabel(tr("Tab goes on, a digit chooses and again takes it back. Each question "
                              "may be left out."),
                TextRole::Muted));
    for (const auto& pack : visit.questionnaires) {
        // As it stands on the sheet, and as staff call it.
        m_column->addWidget(
            new PlainLabel(tr("%1 (%2)").arg(pack.about, pack.title), TextRole::Strong));
        auto* items = new QuestionnaireItems(pack);
        items->setObjectName(u"questionnaire-%1"_s.arg(pack.id));
        m_column->addWidget(items);
        m_items.insert(pack.id, items);
        connect(
            items, &QuestionnaireItems::answersChanged, this, &PaperQuestionnaires::answersChanged);
    }
    for (const auto& title : visit.inOtherWords)
        m_column->addWidget(
            new PlainLabel(tr("%1 was printed in words that this program does not have. Its "
                              "answers cannot be entered here.")
                               .arg(title)));
    setVisible(!visit.questionnaires.empty() || !visit.inOtherWords.isEmpty());
}

QMap<QString, domain::ItemAnswers> PaperQuestionnaires::answers() const
{
    QMap<QString, domain::ItemAnswers> all;
    for (auto each = m_items.begin(); each != m_items.end(); ++each) {
        if (!(*each)->answers().isEmpty())
            all.insert(each.key(), (*each)->answers());
    }
    return all;
}

void PaperQuestionnaires::setAnswers(const QMap<QString, domain::ItemAnswers>& answers)
{
    for (auto each = m_items.begin(); each != m_items.end(); ++each)
        (*each)->setAnswers(answers.value(each.key()));
}

}
