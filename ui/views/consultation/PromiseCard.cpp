// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/PromiseCard.h"

#include "domain/common/DateParser.h"
#include "presentation/common/Labels.h"
#include "presentation/goals/PlanActionWords.h"
#include "theme/Spacing.h"
#include "views/consultation/FieldGrid.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/DateField.h"
#include "widgets/PlainLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    struct DayKey {
        int days;
        char16_t letter;
        const char* words;
    };

    constexpr DayKey kDays[]
        = { { 1, u'T', QT_TRANSLATE_NOOP("rooftree::ui::PromiseCard", "Tomorrow") },
              { 7, u'1', QT_TRANSLATE_NOOP("rooftree::ui::PromiseCard", "1 week") },
              { 14, u'2', QT_TRANSLATE_NOOP("rooftree::ui::PromiseCard", "2 weeks") },
              { 42, u'6', QT_TRANSLATE_NOOP("rooftree::ui::PromiseCard", "6 weeks") } };
    const auto kVisit = u"visit"_s;

    /// Owners are kept in the box as "patient", "staff:12" and "role:reception".
    const auto kPatient = u"patient"_s;
    const auto kStaff = u"staff:"_s;
    const auto kRole = u"role:"_s;

    QString keyOf(const domain::ActionOwner& owner)
    {
        if (owner.person)
            return kStaff + QString::number(owner.person->value());
        return owner.role ? kRole + domain::toWord(*owner.role) : kPatient;
    }

    QString keyOf(const domain::PlanActionContent& action, QDate today)
    {
        if (action.isAtNextVisit)
            return kVisit;
        return action.due ? QString::number(today.daysTo(*action.due)) : QString();
    }

}

PromiseCard::PromiseCard(presentation::ConsultationModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
}

void PromiseCard::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Who does what"));
    outer->addWidget(card);
    auto* lines = new QWidget;
    m_lines = new QVBoxLayout(lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space(2));
    buildLine();
    auto* grid = new FieldGrid;
    grid->addRow(tr("Also"))->addWidget(m_words);
    grid->addRow(tr("Who"))->addWidget(m_owner, 1);
    grid->addRow(tr("By"))->addWidget(m_days, 1);
    grid->addRow(tr("or on"))->addWidget(m_due, 1);
    card->body()->addWidget(grid);
    card->body()->addWidget(lines); // below, so that the line that is typed stays where it is
}

void PromiseCard::buildLine()
{
    m_words = FieldGrid::makeEdit(
        tr("What else somebody will do"), u"actionEdit"_s, tr("Enter puts it on the list"));
    m_owner = new QComboBox;
    m_owner->setObjectName(u"actionOwnerBox"_s);
    m_owner->setAccessibleName(tr("Who will do it"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(10);
    m_days = new ChoiceChips(tr("By when it will be done"));
    m_days->setObjectName(u"actionDayChips"_s);
    for (const auto& each : kDays)
        m_days->addChoice(QString::number(each.days), tr(each.words), QString(QChar(each.letter)));
    m_days->addChoice(kVisit, tr("Next visit"), u"N"_s);
    m_due = new DateField;
    m_due->setObjectName(u"actionDueEdit"_s);
    m_due->setAccessibleName(tr("The day by which it will be done"));
    m_due->setPlaceholderText(tr("tomorrow, 2w, 14/8/2026"));
    m_due->setParser([this](const QString& typed) -> std::optional<QDate> {
        const auto date = domain::parseTypedDate(typed, m_model.today());
        return date ? std::optional(*date) : std::nullopt;
    });
    m_owner->installEventFilter(this);
    for (const auto& key : m_days->keys())
        m_days->chip(key)->installEventFilter(this);
}

void PromiseCard::bindModel()
{
    auto& goal = m_model.goal();
    connect(m_words, &QLineEdit::textEdited, &goal, &presentation::GoalModel::setActionWords);
    connect(m_words, &QLineEdit::returnPressed, this, &PromiseCard::add);
    connect(m_due, &QLineEdit::returnPressed, this, &PromiseCard::add);
    connect(m_owner, &QComboBox::activated, this, &PromiseCard::onOwner);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &PromiseCard::onOwner);
    connect(m_days, &ChoiceChips::toggled, this, &PromiseCard::onDay);
    connect(m_due, &DateField::dateChanged, this, [this] {
        if (!m_isRefreshing)
            m_model.goal().setActionDue(m_due->date());
    });
    connect(&goal, &presentation::GoalModel::changed, this, &PromiseCard::refresh);
    connect(&goal, &presentation::GoalModel::replaced, this, &PromiseCard::load);
}

/// The patient's unless somebody else is chosen: first in the box, and chosen anew for each line.
void PromiseCard::fillOwners()
{
    m_isRefreshing = true;
    m_owner->addItem(tr("The patient"), kPatient);
    if (const auto me = m_model.me())
        m_owner->addItem(tr("Me"), kStaff + QString::number(me->value()));
    for (const auto role : presentation::owningRoles())
        m_owner->addItem(presentation::label(role), kRole + domain::toWord(role));
    for (const auto& person : m_model.record().staff) {
        if (person.id != m_model.me())
            m_owner->addItem(person.name, kStaff + QString::number(person.id.value()));
    }
    m_isRefreshing = false;
}

void PromiseCard::onOwner(int index)
{
    if (m_isRefreshing || index < 0)
        return;
    const auto key = m_owner->itemData(index).toString();
    domain::ActionOwner owner;
    if (key.startsWith(kStaff))
        owner.person = domain::StaffId(key.mid(kStaff.size()).toLongLong());
    else if (key.startsWith(kRole))
        owner.role = domain::roleFromWord(key.mid(kRole.size()));
    m_model.goal().setActionOwner(owner);
}

void PromiseCard::onDay(const QString& key, bool on)
{
    auto& goal = m_model.goal();
    if (key == kVisit) {
        goal.setActionAtNextVisit(on);
        return;
    }
    for (const auto& each : kDays) {
        if (QString::number(each.days) == key)
            goal.setActionDue(
                on ? std::optional(m_model.today().addDays(each.days)) : std::nullopt);
    }
}

void PromiseCard::add()
{
    m_model.goal().addAction();
    focusFirst();
    refresh(); // the day too, if it was put on the list from there
}

bool PromiseCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier)) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PromiseCard::load()
{
    if (m_owner->count() == 0)
        fillOwners();
    refresh();
}

void PromiseCard::refresh()
{
    m_isRefreshing = true;
    const auto& draft = m_model.goal().draft();
    const auto& next = draft.nextAction.content;
    if (m_words->text() != next.words)
        m_words->setText(next.words);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(keyOf(next.owner))));
    const auto key = keyOf(next, m_model.today());
    m_days->setChosen(m_days->keys().contains(key) ? QStringList { key } : QStringList());
    if (!m_due->hasFocus() && m_due->date() != next.due)
        m_due->setDate(next.due);
    if (m_shown != draft.actions)
        showLines();
    m_isRefreshing = false;
}

void PromiseCard::showLines()
{
    while (auto* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    m_shown = m_model.goal().draft().actions;
    QWidget* before = m_due;
    for (const auto& action : m_shown) {
        auto* line = makeLine(action);
        m_lines->addWidget(line);
        auto* remove = line->findChild<Button*>();
        setTabOrder(before, remove);
        before = remove;
    }
}

QString PromiseCard::ownerName(const domain::ActionOwner& owner) const
{
    const auto& staff = m_model.record().staff;
    const auto found = std::find_if(staff.begin(), staff.end(),
        [&owner](const auto& person) { return owner.person == person.id; });
    return presentation::ownerWords(owner, found == staff.end() ? QString() : found->name);
}

QWidget* PromiseCard::makeLine(const domain::NewPlanAction& action)
{
    auto* line = new QWidget;
    line->setObjectName(u"actionLine"_s);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    auto* said = new QVBoxLayout;
    said->setSpacing(0);
    auto* words = new PlainLabel(action.content.words);
    words->setIsolated(true);
    said->addWidget(words);
    QStringList detail { ownerName(action.content.owner) };
    if (const auto when = presentation::byWhen(action.content); !when.isEmpty())
        detail << when;
    said->addWidget(new PlainLabel(detail.join(u", "_s), TextRole::Muted));
    row->addLayout(said, 1);
    auto* remove = new Button(tr("Take away"), ButtonKind::Quiet);
    remove->setObjectName(u"removeActionButton"_s);
    remove->setAccessibleName(tr("Take away: %1").arg(action.content.words));
    connect(remove, &Button::clicked, this, [this, uid = action.uid] {
        focusFirst(); // the button goes with its line
        m_model.goal().removeAction(uid);
    });
    row->addWidget(remove, 0, Qt::AlignTop);
    return line;
}

void PromiseCard::focusFirst() { m_words->setFocus(Qt::OtherFocusReason); }

}
