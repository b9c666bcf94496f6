// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/MergeTable.h"

#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"
#include "wording/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    struct TableWords {
        const char16_t* table;
        const char* words;
    };

    constexpr TableWords kTables[] = {
        { u"condition", QT_TRANSLATE_NOOP("Merges", "Conditions") },
        { u"external_fact", QT_TRANSLATE_NOOP("Merges", "Results and medicines from elsewhere") },
        { u"appointment", QT_TRANSLATE_NOOP("Merges", "Appointments") },
        { u"kiosk_session", QT_TRANSLATE_NOOP("Merges", "Waiting-room sessions") },
        { u"kiosk_alert", QT_TRANSLATE_NOOP("Merges", "Alerts") },
        { u"agenda", QT_TRANSLATE_NOOP("Merges", "Lists from the waiting room") },
        { u"agenda_item", QT_TRANSLATE_NOOP("Merges", "Things to talk about") },
        { u"consultation", QT_TRANSLATE_NOOP("Merges", "Visits") },
        { u"referral_note", QT_TRANSLATE_NOOP("Merges", "Notes to others") },
        { u"plan_action", QT_TRANSLATE_NOOP("Merges", "What each promised") },
        { u"goal", QT_TRANSLATE_NOOP("Merges", "Goals") },
        { u"action_plan", QT_TRANSLATE_NOOP("Merges", "Steps agreed") },
        { u"follow_up", QT_TRANSLATE_NOOP("Merges", "Calls, done and due") },
        { u"questionnaire_request", QT_TRANSLATE_NOOP("Merges", "Questionnaires asked for") },
        { u"questionnaire_response", QT_TRANSLATE_NOOP("Merges", "Questionnaires answered") },
        { u"patient_identifier", QT_TRANSLATE_NOOP("Merges", "Numbers of other systems") },
        { u"patient_name", QT_TRANSLATE_NOOP("Merges", "Former names") },
        { u"access_need", QT_TRANSLATE_NOOP("Merges", "Access needs") },
        { u"staff_patient", QT_TRANSLATE_NOOP("Merges", "Works here") },
    };

    QString tr(const char* words, int number = -1)
    {
        return QCoreApplication::translate("Merges", words, nullptr, number);
    }

    QString tableWords(const QString& table)
    {
        for (const auto& each : kTables) {
            if (table == QStringView(each.table))
                return tr(each.words);
        }
        return table;
    }

    template <class T> QString textOf(const std::optional<T>& value)
    {
        return value ? value->toString() : QString();
    }

    QString addressOf(const domain::PatientDetails& details)
    {
        auto lines = details.address.lines;
        if (details.address.postcode)
            lines << details.address.postcode->toString();
        return lines.join(u", "_s);
    }

    QString stateOf(const domain::PatientDetails& details)
    {
        if (details.death)
            return tr(QT_TRANSLATE_NOOP("Merges", "has died"));
        if (details.leftOn)
            return tr(QT_TRANSLATE_NOOP("Merges", "left on %1")).arg(dateText(*details.leftOn));
        return tr(QT_TRANSLATE_NOOP("Merges", "with the practice"));
    }

    QString bornText(const domain::PatientDetails& details, QDate today)
    {
        const auto born = birthText(details.born);
        const auto age = details.death ? QString() : ageText(details.born, today);
        return age.isEmpty() ? born : u"%1 (%2)"_s.arg(born, age);
    }

    QString stepWords(domain::MergeStep step, bool isUndo)
    {
        switch (step) {
        case domain::MergeStep::Propose:
            return isUndo ? tr(QT_TRANSLATE_NOOP("Merges", "%1 asked on %2 to undo it"))
                          : tr(QT_TRANSLATE_NOOP("Merges", "%1 asked on %2"));
        case domain::MergeStep::Refuse:
            return isUndo ? tr(QT_TRANSLATE_NOOP("Merges", "%1 refused on %2 to undo it"))
                          : tr(QT_TRANSLATE_NOOP("Merges", "%1 refused on %2"));
        case domain::MergeStep::Withdraw:
            return tr(QT_TRANSLATE_NOOP("Merges", "%1 withdrew that on %2"));
        case domain::MergeStep::Approve:
            return isUndo ? tr(QT_TRANSLATE_NOOP("Merges", "%1 undid it on %2"))
                          : tr(QT_TRANSLATE_NOOP("Merges", "%1 merged them on %2"));
        }
        return {};
    }

}

MergeTable::MergeTable(QDate today, QObject* parent) : QAbstractTableModel(parent), m_today(today)
{
}

int MergeTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MergeTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case What:
        return line.what;
    case Kept:
        return line.kept;
    case Folded:
        return line.folded;
    default:
        return line.note;
    }
}

QVariant MergeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return QString();
    case Kept:
        return tr("The record that stays");
    case Folded:
        return tr("Becomes part of it");
    default:
        return tr("Note");
    }
}

void MergeTable::setPreview(const app::MergePreview* preview)
{
    beginResetModel();
    m_lines.clear();
    if (preview) {
        addPeople(preview->kept, preview->folded);
        for (const auto& count : preview->counts)
            add(count);
    }
    endResetModel();
}

void MergeTable::addPeople(const domain::Patient& kept, const domain::Patient& folded)
{
    const auto& one = kept.details;
    const auto& other = folded.details;
    add(tr("Name"), one.name.familyFirst(), other.name.familyFirst());
    add(tr("Likes to be called"), one.name.preferred(), other.name.preferred());
    add(tr("Born"), bornText(one, m_today), bornText(other, m_today));
    const auto number = [](const domain::PatientDetails& details) {
        return details.nhsNumber ? details.nhsNumber->formatted() : QString();
    };
    add(tr("NHS number"), number(one), number(other));
    add(tr("Gender"), presentation::label(one.gender), presentation::label(other.gender));
    add(tr("State"), stateOf(one), stateOf(other));
    addContact(one, other);
}

void MergeTable::addContact(const domain::PatientDetails& one, const domain::PatientDetails& other)
{
    add(tr("Address"), addressOf(one), addressOf(other));
    add(tr("Telephone"), textOf(one.phone), textOf(other.phone));
    add(tr("Mobile"), textOf(one.mobile), textOf(other.mobile));
    add(tr("Email"), one.email, other.email);
    add(tr("Language"), one.language, other.language);
    add(tr("Usual GP"), one.usualGp, other.usualGp);
}

void MergeTable::add(const QString& what, const QString& kept, const QString& folded)
{
    if (kept.isEmpty() && folded.isEmpty())
        return;
    const bool isHidden = kept.isEmpty() && !folded.isEmpty();
    m_lines.push_back({ what, kept, folded,
        kept == folded         ? QString()
            : isHidden         ? tr("only here: please add it by hand if it is needed")
            : folded.isEmpty() ? QString()
                               : tr("differs: what stays is shown from then on") });
}

void MergeTable::add(const app::MergeCount& count)
{
    if (count.kept == 0 && count.folded == 0)
        return;
    m_lines.push_back(
        { tableWords(count.table), QString::number(count.kept), QString::number(count.folded),
            count.same > 0 ? tr("in both: %1").arg(count.same) : QString() });
}

QStringList mergeRemarks(const std::vector<domain::MergeFinding>& findings)
{
    QStringList remarks;
    for (const auto finding : findings)
        remarks << wording::sentence(
            { domain::ErrorKind::Conflict, u"patient"_s, domain::codeOf(finding), {} });
    return remarks;
}

QString noBackupWords()
{
    return tr(QT_TRANSLATE_NOOP("Merges",
        "No backups are set up, so none is made first. Only the journal of the merge itself takes "
        "it "
        "back."));
}

QString restWords(app::SafetyCopy::Ground ground)
{
    switch (ground) {
    case app::SafetyCopy::Ground::Restored:
        return tr(QT_TRANSLATE_NOOP("Merges", "A backup was made first, unpacked and compared."));
    case app::SafetyCopy::Ground::ReadBack:
        return tr(QT_TRANSLATE_NOOP("Merges",
            "A backup was made first and read to its end; the server lets us unpack none."));
    case app::SafetyCopy::Ground::NotSetUp:
        return tr(QT_TRANSLATE_NOOP("Merges",
            "No backup was made, because none are set up. The journal of the merge takes it "
            "back."));
    }
    Q_UNREACHABLE();
}

QString backWords(const app::MergeRepository::BackCount& back)
{
    auto words = tr(QT_TRANSLATE_NOOP("Merges", "Undoing gives %1 entries back.")).arg(back.back);
    if (back.hanging > 0)
        words += u' '
            + tr(QT_TRANSLATE_NOOP("Merges",
                     "%1 written since belong to what goes back and go with it. Everything else "
                     "stays."))
                  .arg(back.hanging);
    return words;
}

QString label(domain::MergeState state)
{
    switch (state) {
    case domain::MergeState::Proposed:
        return tr(QT_TRANSLATE_NOOP("Merges", "waits for a decision"));
    case domain::MergeState::Refused:
        return tr(QT_TRANSLATE_NOOP("Merges", "refused"));
    case domain::MergeState::Withdrawn:
        return tr(QT_TRANSLATE_NOOP("Merges", "withdrawn"));
    case domain::MergeState::Done:
        return tr(QT_TRANSLATE_NOOP("Merges", "merged"));
    case domain::MergeState::UndoProposed:
        return tr(QT_TRANSLATE_NOOP("Merges", "undoing waits for a decision"));
    case domain::MergeState::Undone:
        return tr(QT_TRANSLATE_NOOP("Merges", "undone"));
    }
    return {};
}

QStringList noteWords(const app::MergeEntry& entry)
{
    QStringList lines;
    bool isUndo = false;
    for (const auto& note : entry.notes) {
        auto line
            = stepWords(note.step, isUndo).arg(note.who, dateText(domain::civilDate(note.at)));
        if (!note.reason.isEmpty())
            line += u": "_s + note.reason.simplified();
        lines << line;
        // Whatever comes after the approval is about undoing it.
        isUndo = isUndo || note.step == domain::MergeStep::Approve;
    }
    return lines;
}

}
