// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/FollowUpCard.h"

#include "domain/common/DateParser.h"
#include "presentation/consultation/CareLabels.h"
#include "presentation/followup/DueRemark.h"
#include "views/FormErrors.h"
#include "views/consultation/FieldGrid.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/DateField.h"
#include "widgets/PlainLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using domain::FollowUpMethod;
    using presentation::GoalDraft;
    using presentation::GoalModel;

    struct MethodKey {
        FollowUpMethod method;
        char16_t letter;
    };

    constexpr MethodKey kMethods[] = { { FollowUpMethod::Phone, u'P' },
        { FollowUpMethod::FaceToFace, u'F' }, { FollowUpMethod::Video, u'V' },
        { FollowUpMethod::TextMessage, u'T' }, { FollowUpMethod::Email, u'E' },
        { FollowUpMethod::Letter, u'L' }, { FollowUpMethod::Group, u'G' } };

    struct DayKey {
        const char* key;
        int days;
        const char* words;
    };

    constexpr DayKey kDays[]
        = { { "1", 1, QT_TRANSLATE_NOOP("rooftree::ui::FollowUpCard", "Tomorrow") },
              { "7", 7, QT_TRANSLATE_NOOP("rooftree::ui::FollowUpCard", "1 week") },
              { "14", 14, QT_TRANSLATE_NOOP("rooftree::ui::FollowUpCard", "2 weeks") },
              { "42", 42, QT_TRANSLATE_NOOP("rooftree::ui::FollowUpCard", "6 weeks") } };

    /// Owners are kept in the box as "me", "staff:12" and "team:3".
    const auto kMe = u"me"_s;
    const auto kStaff = u"staff:"_s;
    const auto kTeam = u"team:"_s;

}

FollowUpCard::FollowUpCard(presentation::ConsultationModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    buildLayout();
    bindModel();
}

void FollowUpCard::buildLayout()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Follow-up"));
    outer->addWidget(card);
    auto* grid = new FieldGrid;
    m_methods = new ChoiceChips(tr("How to get in touch"));
    m_methods->setObjectName(u"methodChips"_s);
    fillMethods();
    grid->addRow(tr("How"))->addWidget(m_methods, 1);
    m_days = new ChoiceChips(tr("When to get in touch"), ChoiceChips::Mode::Acts);
    m_days->setObjectName(u"dayChips"_s);
    fillDays();
    grid->addRow(tr("When"))->addWidget(m_days, 1);
    m_due = new DateField;
    m_due->setObjectName(u"dueEdit"_s);
    m_due->setAccessibleName(tr("The day of the follow-up"));
    m_due->setPlaceholderText(tr("tomorrow, 2w, 14/8/2026"));
    m_due->setParser([this](const QString& typed) -> std::optional<QDate> {
        const auto date = domain::parseTypedDate(typed, m_model.today());
        return date ? std::optional(*date) : std::nullopt;
    });
    m_owner = new QComboBox;
    m_owner->setObjectName(u"ownerBox"_s);
    m_owner->setAccessibleName(tr("Who gets in touch"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(10);
    auto* day = grid->addRow(tr("On"));
    day->addWidget(m_due, 1);
    day->addWidget(new PlainLabel(tr("by")));
    day->addWidget(m_owner, 1);
    m_reason = FieldGrid::makeEdit(tr("Why there is no follow-up"), u"noFollowUpEdit"_s);
    grid->addRow(tr("None, because"))->addWidget(m_reason);
    m_said = new PlainLabel(QString(), TextRole::Error);
    grid->addWide(m_said);
    card->body()->addWidget(grid);
}

void FollowUpCard::fillMethods()
{
    for (const auto& each : kMethods)
        m_methods->addChoice(domain::toWord(each.method), presentation::label(each.method),
            QString(QChar(each.letter)));
}

void FollowUpCard::fillDays()
{
    for (const auto& each : kDays)
        m_days->addChoice(QString::fromLatin1(each.key), tr(each.words));
    m_days->addChoice(u"visit"_s, tr("At the next visit"));
}

void FollowUpCard::fillOwners()
{
    m_owner->clear();
    m_owner->addItem(tr("Me"), kMe);
    for (const auto& team : m_model.record().teams)
        m_owner->addItem(team.name, kTeam + QString::number(team.id.value()));
    for (const auto& person : m_model.record().staff)
        m_owner->addItem(person.name, kStaff + QString::number(person.id.value()));
}

void FollowUpCard::bindModel()
{
    auto& goal = m_model.goal();
    connect(m_methods, &ChoiceChips::choiceChanged, this,
        [this] { m_model.goal().setMethod(domain::followUpMethodFromWord(m_methods->choice())); });
    connect(m_days, &ChoiceChips::toggled, this, [this](const QString& key, bool) { onDay(key); });
    connect(m_due, &DateField::dateChanged, this, [this] {
        if (!m_isRefreshing)
            m_model.goal().setDue(m_due->date());
    });
    connect(m_owner, &QComboBox::activated, this, &FollowUpCard::onOwner);
    connect(m_reason, &QLineEdit::textEdited, &goal,
        [&goal](const QString& text) { goal.setText(&GoalDraft::noFollowUpReason, text); });
    connect(&goal, &GoalModel::changed, this, &FollowUpCard::refresh);
    connect(&goal, &GoalModel::replaced, this, &FollowUpCard::load);
}

void FollowUpCard::onDay(const QString& key)
{
    auto& goal = m_model.goal();
    // Without another way chosen, people are phoned; at the next visit they are seen.
    if (key == u"visit"_s)
        goal.setMethod(FollowUpMethod::FaceToFace);
    else if (!goal.draft().method)
        goal.setMethod(FollowUpMethod::Phone);
    if (key == u"visit"_s)
        m_due->setFocus(Qt::OtherFocusReason);
    else
        goal.setDue(m_model.today().addDays(key.toInt()));
}

void FollowUpCard::onOwner(int index)
{
    const auto key = m_owner->itemData(index).toString();
    auto& goal = m_model.goal();
    if (key.startsWith(kTeam))
        goal.promiseByTeam(domain::TeamId(key.mid(kTeam.size()).toLongLong()));
    else if (key.startsWith(kStaff))
        goal.promiseBy(domain::StaffId(key.mid(kStaff.size()).toLongLong()));
    else
        goal.promiseByMe();
}

void FollowUpCard::load()
{
    const auto& draft = m_model.goal().draft();
    if (m_owner->count() == 0)
        fillOwners();
    if (m_reason->text() != draft.noFollowUpReason)
        m_reason->setText(draft.noFollowUpReason);
    refresh();
}

void FollowUpCard::refresh()
{
    m_isRefreshing = true;
    const auto& draft = m_model.goal().draft();
    m_methods->setChosen(
        draft.method ? QStringList { domain::toWord(*draft.method) } : QStringList());
    if (!m_due->hasFocus() && m_due->date() != draft.due)
        m_due->setDate(draft.due);
    int index = 0;
    if (draft.team)
        index = m_owner->findData(kTeam + QString::number(draft.team->value()));
    else if (draft.owner && draft.owner != m_model.me())
        index = m_owner->findData(kStaff + QString::number(draft.owner->value()));
    m_owner->setCurrentIndex(std::max(0, index));
    m_reason->setEnabled(!draft.hasPromise() && m_model.canEdit());
    sayRemark(presentation::dueRemark(draft.due, m_model.today(), m_model.rules().plan), *m_said);
    m_isRefreshing = false;
}

void FollowUpCard::focusFirst() { m_methods->setFocus(Qt::OtherFocusReason); }

void FollowUpCard::focusReason() { m_reason->setFocus(Qt::OtherFocusReason); }

}
