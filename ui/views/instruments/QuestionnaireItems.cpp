// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/instruments/QuestionnaireItems.h"

#include "theme/Spacing.h"
#include "widgets/ChoiceChips.h"
#include "widgets/PlainLabel.h"
#include "widgets/Ruler.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr qsizetype kLongWords = 40;

    /// A chip does not wrap: such words stand above it.
    bool hasLongWords(const domain::InstrumentItem& item)
    {
        return std::any_of(item.options.begin(), item.options.end(),
            [](const auto& option) { return option.label.size() > kLongWords; });
    }

}

QuestionnaireItems::QuestionnaireItems(const domain::Instrument& pack, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    if (!pack.stem.isEmpty())
        m_column->addWidget(new PlainLabel(pack.stem, TextRole::Muted));
    for (const auto& item : pack.items) {
        m_column->addWidget(new PlainLabel(item.text));
        if (item.options.empty())
            addScale(item, pack.isHighGood(item.id));
        else
            addOptions(item);
    }
}

void QuestionnaireItems::addScale(const domain::InstrumentItem& item, bool isHighGood)
{
    auto* ruler = new Ruler(item.text);
    ruler->setObjectName(u"item-%1"_s.arg(item.id));
    ruler->setLowest(item.scale.lowest);
    ruler->setEndWords(item.scale.lowWords, item.scale.highWords);
    ruler->setHighEnd(isHighGood ? Ruler::HighEnd::Good : Ruler::HighEnd::Bad);
    m_column->addWidget(ruler);
    m_rulers.insert(item.id, ruler);
    connect(ruler, &Ruler::answerChanged, this,
        [this, ruler, id = item.id] { keep(id, ruler->value()); });
}

void QuestionnaireItems::addOptions(const domain::InstrumentItem& item)
{
    auto* chips = new ChoiceChips(item.text);
    chips->setObjectName(u"item-%1"_s.arg(item.id));
    const bool isLong = hasLongWords(item);
    for (const auto& option : item.options) {
        const auto key = QString::number(option.value);
        const auto words = u"%1 %2"_s.arg(key, option.label);
        chips->addChoice(key, isLong ? key : words, key);
        if (!isLong)
            continue;
        chips->chip(key)->setAccessibleName(words);
        m_column->addWidget(new PlainLabel(words, TextRole::Muted));
    }
    m_column->addWidget(chips);
    m_chips.insert(item.id, chips);
    connect(chips, &ChoiceChips::choiceChanged, this, [this, chips, id = item.id] {
        keep(id, chips->choice().isEmpty() ? std::nullopt : std::optional(chips->choice().toInt()));
    });
}

void QuestionnaireItems::setAnswers(const domain::ItemAnswers& answers)
{
    m_answers = answers;
    for (auto each = m_rulers.begin(); each != m_rulers.end(); ++each) {
        const auto found = answers.find(each.key());
        (*each)->setValue(found == answers.end() ? std::nullopt : std::optional(*found));
    }
    for (auto each = m_chips.begin(); each != m_chips.end(); ++each) {
        const auto found = answers.find(each.key());
        (*each)->setChosen(
            found == answers.end() ? QStringList() : QStringList { QString::number(*found) });
    }
}

void QuestionnaireItems::keep(const QString& item, std::optional<int> value)
{
    if (value)
        m_answers.insert(item, *value);
    else
        m_answers.remove(item);
    Q_EMIT answersChanged();
}

}
