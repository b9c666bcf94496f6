// SPDX-License-Identifier: GPL-3.0-or-later
// The list itself. A new act is a line here and a bindAct() where it is done.
#include "presentation/acts/Acts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using enum ActReach;
    using Acts = std::vector<Act>;

    QString words(const char* text) { return QCoreApplication::translate("Acts", text); }

    void addOfWindow(Acts& list)
    {
        const auto where = words(QT_TRANSLATE_NOOP("Acts", "everywhere"));
        const auto add = [&](const QString& id, const char* what, const char* also,
                             const QStringList& keys, std::optional<Action> action = {}) {
            list.push_back({ id, words(what), words(also), keys, Window, where, action, {}, {} });
        };
        add(u"search"_s, QT_TRANSLATE_NOOP("Acts", "Go to the search"),
            QT_TRANSLATE_NOOP("Acts", "find patient"), { u"Esc"_s }, Action::FindPatients);
        add(u"palette"_s, QT_TRANSLATE_NOOP("Acts", "Find a person, a place or an act"),
            QT_TRANSLATE_NOOP("Acts", "palette"), { u"Ctrl+K"_s });
        add(u"next-patient"_s, QT_TRANSLATE_NOOP("Acts", "Next patient of today, not yet seen"),
            QT_TRANSLATE_NOOP("Acts", "open following"), { u"Ctrl+N"_s }, Action::ReadRecord);
        add(u"back"_s, QT_TRANSLATE_NOOP("Acts", "Back to where you were"),
            QT_TRANSLATE_NOOP("Acts", "previous return"), { u"Alt+Left"_s });
        add(u"forward"_s, QT_TRANSLATE_NOOP("Acts", "Forward again"), "", { u"Alt+Right"_s });
        add(u"lock"_s, QT_TRANSLATE_NOOP("Acts", "Lock"),
            QT_TRANSLATE_NOOP("Acts", "away screen hide"), { u"Ctrl+L"_s });
        add(u"help"_s, QT_TRANSLATE_NOOP("Acts", "Help page of this place"),
            QT_TRANSLATE_NOOP("Acts", "manual how"), { u"F1"_s });
        add(u"doctor"_s, QT_TRANSLATE_NOOP("Acts", "What is wrong with this computer"),
            QT_TRANSLATE_NOOP("Acts", "doctor check trouble"), { u"F8"_s }, Action::RunDoctor);
    }

    /// Acts of one place that are done from anywhere, by going there first.
    void addElsewhere(Acts& list)
    {
        const auto add = [&](const QString& id, const char* what, const char* also, Action action,
                             const QString& place, const QString& part) {
            list.push_back({ id, words(what), words(also), {}, Window, {}, action, place, part });
        };
        add(u"register"_s, QT_TRANSLATE_NOOP("Acts", "Register a patient"),
            QT_TRANSLATE_NOOP("Acts", "new add create person"), Action::RegisterPatient,
            u"people"_s, u"register"_s);
        add(u"merge"_s, QT_TRANSLATE_NOOP("Acts", "Merge two records of one person"),
            QT_TRANSLATE_NOOP("Acts", "duplicate double twice undo"), Action::ProposeMerge,
            u"people"_s, u"merge"_s);
        add(u"decide-merges"_s, QT_TRANSLATE_NOOP("Acts", "Merges of records to decide on"),
            QT_TRANSLATE_NOOP("Acts", "duplicate double undo approve"), Action::SeeMerges,
            u"oversight"_s, u"merges"_s);
        add(u"plan-course"_s, QT_TRANSLATE_NOOP("Acts", "Plan a course"),
            QT_TRANSLATE_NOOP("Acts", "group programme new"), Action::ManageCourses, u"courses"_s,
            u"plan"_s);
        add(u"book"_s, QT_TRANSLATE_NOOP("Acts", "Book an appointment"),
            QT_TRANSLATE_NOOP("Acts", "new add"), Action::BookAppointment, u"today"_s, u"book"_s);
        const auto* import = QT_TRANSLATE_NOOP("Acts", "import bring in file");
        add(u"set-up-users"_s, QT_TRANSLATE_NOOP("Acts", "People who work here"),
            QT_TRANSLATE_NOOP("Acts", "staff users accounts roles"), Action::ManageUsers,
            u"setup"_s, u"users"_s);
        add(u"set-up-list"_s, QT_TRANSLATE_NOOP("Acts", "Import a practice list"), import,
            Action::ImportPatients, u"setup"_s, u"import"_s);
        add(u"set-up-records"_s, QT_TRANSLATE_NOOP("Acts", "Import records (FHIR)"), import,
            Action::ImportRecords, u"setup"_s, u"records"_s);
        add(u"set-up-backups"_s, QT_TRANSLATE_NOOP("Acts", "Backups"),
            QT_TRANSLATE_NOOP("Acts", "copy restore"), Action::MakeBackup, u"setup"_s,
            u"backups"_s);
        add(u"set-up-stations"_s, QT_TRANSLATE_NOOP("Acts", "Screens of the waiting room"),
            QT_TRANSLATE_NOOP("Acts", "kiosk stations"), Action::ManageStations, u"setup"_s,
            u"stations"_s);
        add(u"opioid-total-approve"_s,
            QT_TRANSLATE_NOOP("Acts", "Approve the factors of the opioid total"),
            QT_TRANSLATE_NOOP("Acts", "safety officer"), Action::ApproveOpioidTotal, u"oversight"_s,
            u"opioid-total"_s);
        add(u"opioid-total-switch"_s,
            QT_TRANSLATE_NOOP("Acts", "Switch the opioid total on or off"),
            QT_TRANSLATE_NOOP("Acts", "feature"), Action::SwitchOpioidTotal, u"oversight"_s,
            u"opioid-total"_s);
    }

    /// What is changed once in a while, last.
    void addOfUser(Acts& list)
    {
        const auto add = [&](const QString& id, const char* what, const char* also,
                             std::optional<Action> action = {}) {
            list.push_back({ id, words(what), words(also), {}, Window, {}, action, {}, {} });
        };
        add(u"my-account"_s, QT_TRANSLATE_NOOP("Acts", "My account"),
            QT_TRANSLATE_NOOP("Acts", "password"), Action::ManageOwnAccount);
        add(u"sign-out"_s, QT_TRANSLATE_NOOP("Acts", "Sign out"),
            QT_TRANSLATE_NOOP("Acts", "log off leave"));
        const auto* look = QT_TRANSLATE_NOOP("Acts", "theme colours");
        add(u"look-light"_s, QT_TRANSLATE_NOOP("Acts", "Look: light"), look);
        add(u"look-dark"_s, QT_TRANSLATE_NOOP("Acts", "Look: dark"), look);
        add(u"look-contrast"_s, QT_TRANSLATE_NOOP("Acts", "Look: high contrast"), look);
        const auto* size = QT_TRANSLATE_NOOP("Acts", "larger smaller zoom font");
        const auto* sound = QT_TRANSLATE_NOOP("Acts", "bell chime ring hear");
        add(u"sound-on"_s, QT_TRANSLATE_NOOP("Acts", "Sound when answers arrive: on"), sound,
            Action::SeeToday);
        add(u"sound-off"_s, QT_TRANSLATE_NOOP("Acts", "Sound when answers arrive: off"), sound,
            Action::SeeToday);
        add(u"text-100"_s, QT_TRANSLATE_NOOP("Acts", "Text size: 100 %"), size);
        add(u"text-125"_s, QT_TRANSLATE_NOOP("Acts", "Text size: 125 %"), size);
        add(u"text-150"_s, QT_TRANSLATE_NOOP("Acts", "Text size: 150 %"), size);
        add(u"text-200"_s, QT_TRANSLATE_NOOP("Acts", "Text size: 200 %"), size);
    }

    void addOfConsultation(Acts& list)
    {
        const auto where = words(QT_TRANSLATE_NOOP("Acts", "consultation"));
        const auto add = [&](const QString& id, const char* what, const char* also,
                             const QStringList& keys, Action action) {
            list.push_back({ id, words(what), words(also), keys, Place, where, action, {}, {} });
        };
        add(u"agenda"_s, QT_TRANSLATE_NOOP("Acts", "To the agenda"), "", { u"Ctrl+1"_s },
            Action::ReadRecord);
        add(u"goal"_s, QT_TRANSLATE_NOOP("Acts", "To the goal and the plan"), "", { u"Ctrl+2"_s },
            Action::ReadRecord);
        add(u"follow-up"_s, QT_TRANSLATE_NOOP("Acts", "To the follow-up"), "", { u"Ctrl+3"_s },
            Action::ReadRecord);
        add(u"who-does-what"_s, QT_TRANSLATE_NOOP("Acts", "To who does what beside the step"),
            QT_TRANSLATE_NOOP("Acts", "action promise task owner"), { u"Ctrl+7"_s },
            Action::WriteConsultation);
        add(u"flare-plan"_s, QT_TRANSLATE_NOOP("Acts", "The flare-up plan, and back to the visit"),
            QT_TRANSLATE_NOOP("Acts", "flare exacerbation rescue green amber red"), { u"Ctrl+5"_s },
            Action::ReadRecord);
        add(u"care"_s, QT_TRANSLATE_NOOP("Acts", "Checks and counts, and back to the visit"),
            QT_TRANSLATE_NOOP("Acts",
                "review copd pain smoking inhaler vaccine rehabilitation exacerbation medicines"),
            { u"Ctrl+8"_s }, Action::ReadRecord);
        add(u"refer-course"_s, QT_TRANSLATE_NOOP("Acts", "Refer to a course"),
            QT_TRANSLATE_NOOP("Acts", "group programme self-management"), { u"Ctrl+6"_s },
            Action::ReferToCourse);
        add(u"together"_s, QT_TRANSLATE_NOOP("Acts", "The view for two, and back"),
            QT_TRANSLATE_NOOP("Acts", "together patient large"), { u"F11"_s }, Action::ReadRecord);
        add(u"save-visit"_s, QT_TRANSLATE_NOOP("Acts", "Save the visit"),
            QT_TRANSLATE_NOOP("Acts", "finish close"), { u"Ctrl+Return"_s, u"Ctrl+Enter"_s },
            Action::WriteConsultation);
        add(u"print-plan"_s, QT_TRANSLATE_NOOP("Acts", "Print the plan, once the visit is saved"),
            "", { u"Ctrl+P"_s }, Action::IssuePlan);
        add(u"teach-back"_s, QT_TRANSLATE_NOOP("Acts", "Whether the patient said it back"),
            QT_TRANSLATE_NOOP("Acts", "teach-back own words"), { u"Ctrl+4"_s },
            Action::WriteConsultation);
        add(u"undo"_s, QT_TRANSLATE_NOOP("Acts", "Take back what you did last, for ten seconds"),
            QT_TRANSLATE_NOOP("Acts", "undo"), { u"Ctrl+Z"_s }, Action::WriteConsultation);
        add(u"take-sentence"_s, QT_TRANSLATE_NOOP("Acts", "The patient's sentence beside the goal"),
            QT_TRANSLATE_NOOP("Acts", "quote own words"), {}, Action::WriteConsultation);
        add(u"use-sentence"_s, QT_TRANSLATE_NOOP("Acts", "The plan's sentence as the goal"),
            QT_TRANSLATE_NOOP("Acts", "builder"), {}, Action::WriteConsultation);
        add(u"change-details"_s, QT_TRANSLATE_NOOP("Acts", "Change name, address or needs"),
            QT_TRANSLATE_NOOP("Acts", "details moved phone left died email language"), {},
            Action::ChangeDetails);
        add(u"merge-record"_s, QT_TRANSLATE_NOOP("Acts", "Merge this record, or undo a merge"),
            QT_TRANSLATE_NOOP("Acts", "duplicate double twice"), {}, Action::ProposeMerge);
        add(u"visit-letter"_s, QT_TRANSLATE_NOOP("Acts", "The letter before the next visit"),
            QT_TRANSLATE_NOOP("Acts", "results questions post prepare agenda"), {},
            Action::ReadRecord);
        add(u"copy-summary"_s, QT_TRANSLATE_NOOP("Acts", "Copy for the GP record"),
            QT_TRANSLATE_NOOP("Acts", "clipboard summary"), { u"Ctrl+Shift+C"_s },
            Action::ReadRecord);
    }

    void addOfOtherPlaces(Acts& list)
    {
        const QStringList save { u"Ctrl+Return"_s, u"Ctrl+Enter"_s };
        list.push_back(
            { u"save-call"_s, words(QT_TRANSLATE_NOOP("Acts", "Save the call")), {}, save, Place,
                words(QT_TRANSLATE_NOOP("Acts", "calls")), Action::RecordContact, {}, {} });
        list.push_back(
            { u"save-paper"_s, words(QT_TRANSLATE_NOOP("Acts", "Save what was on the paper")), {},
                save, Place, words(QT_TRANSLATE_NOOP("Acts", "entering from paper")),
                Action::KeyPaperAnswers, {}, {} });
        list.push_back({ u"save-details"_s,
            words(QT_TRANSLATE_NOOP("Acts", "Save the changed details")), {}, save, Place,
            words(QT_TRANSLATE_NOOP("Acts", "changing details")), Action::ChangeDetails, {}, {} });
        list.push_back({ u"close-help"_s, words(QT_TRANSLATE_NOOP("Acts", "Close the help")), {},
            { u"Esc"_s }, Place, words(QT_TRANSLATE_NOOP("Acts", "help")), {}, {}, {} });
    }

    void addOfRows(Acts& list)
    {
        QString where;
        const auto add = [&](const QString& id, const char* what, const QStringList& keys) {
            list.push_back({ id, words(what), {}, keys, Row, where, {}, {}, {} });
        };
        where = words(QT_TRANSLATE_NOOP("Acts", "empty search"));
        add(u"search-recent"_s, QT_TRANSLATE_NOOP("Acts", "The people you opened last"),
            { u"Down"_s });
        add(u"search-again"_s, QT_TRANSLATE_NOOP("Acts", "Your last question again"), { u"Up"_s });
        where = words(QT_TRANSLATE_NOOP("Acts", "row of the agenda"));
        add(u"row-discussed"_s, QT_TRANSLATE_NOOP("Acts", "Covered"), { u"C"_s });
        add(u"row-next-time"_s, QT_TRANSLATE_NOOP("Acts", "Next time"), { u"N"_s });
        add(u"row-someone-else"_s, QT_TRANSLATE_NOOP("Acts", "Someone else"), { u"R"_s });
        add(u"row-not-needed"_s, QT_TRANSLATE_NOOP("Acts", "Not needed"), { u"X"_s });
        add(u"row-goal"_s, QT_TRANSLATE_NOOP("Acts", "Make it a goal"), { u"G"_s });
        add(u"row-safety"_s,
            QT_TRANSLATE_NOOP("Acts", "Put yours first, for safety, or back again"), { u"S"_s });
        add(u"row-up"_s, QT_TRANSLATE_NOOP("Acts", "Move it up"), { u"Alt+Up"_s });
        add(u"row-down"_s, QT_TRANSLATE_NOOP("Acts", "Move it down"), { u"Alt+Down"_s });
        add(u"row-take-off"_s, QT_TRANSLATE_NOOP("Acts", "Take it off, when it was added here"),
            { u"Del"_s });
        where = words(QT_TRANSLATE_NOOP("Acts", "adding to the agenda"));
        add(u"add-mine"_s, QT_TRANSLATE_NOOP("Acts", "Add it as yours"), { u"Enter"_s });
        add(u"add-theirs"_s, QT_TRANSLATE_NOOP("Acts", "Add it as the patient's, as it was said"),
            { u"Shift+Enter"_s });
        where = words(QT_TRANSLATE_NOOP("Acts", "text behind a shortcut such as ;walk"));
        add(u"expand-text"_s,
            QT_TRANSLATE_NOOP("Acts", "Write its text out, and go to the next place to fill in"),
            { u"Tab"_s });
        where = words(QT_TRANSLATE_NOOP("Acts", "ruler"));
        add(u"ruler-number"_s, QT_TRANSLATE_NOOP("Acts", "Answer; 1 and then 0 is 10"),
            { u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s });
        add(u"ruler-clear"_s, QT_TRANSLATE_NOOP("Acts", "No answer"), { u"Del"_s, u"Backspace"_s });
        where = words(QT_TRANSLATE_NOOP("Acts", "topic, entering from paper"));
        add(u"topic-box"_s, QT_TRANSLATE_NOOP("Acts", "Tick or untick its box"), { u"Space"_s });
        add(u"topic-rank"_s, QT_TRANSLATE_NOOP("Acts", "Its place in the order"),
            { u"1"_s, u"2"_s, u"3"_s });
        add(u"topic-clear"_s, QT_TRANSLATE_NOOP("Acts", "Empty it"), { u"Del"_s, u"Backspace"_s });
        where = words(QT_TRANSLATE_NOOP("Acts", "row of the calls"));
        add(u"call-no-answer"_s, QT_TRANSLATE_NOOP("Acts", "No answer"), { u"N"_s });
        add(u"call-left-message"_s, QT_TRANSLATE_NOOP("Acts", "Left a message"), { u"L"_s });
        add(u"call-spoke"_s, QT_TRANSLATE_NOOP("Acts", "Spoke to them"), { u"S"_s });
        add(u"call-moved"_s, QT_TRANSLATE_NOOP("Acts", "Moved to another day"), { u"M"_s });
        add(u"call-asked-not-to"_s, QT_TRANSLATE_NOOP("Acts", "Asked not to be called"),
            { u"A"_s });
        where = words(QT_TRANSLATE_NOOP("Acts", "register of a course"));
        add(u"mark-present"_s, QT_TRANSLATE_NOOP("Acts", "Present"), { u"P"_s });
        add(u"mark-late"_s, QT_TRANSLATE_NOOP("Acts", "Late"), { u"L"_s });
        add(u"mark-excused"_s, QT_TRANSLATE_NOOP("Acts", "Sent apologies"), { u"E"_s });
        add(u"mark-absent"_s, QT_TRANSLATE_NOOP("Acts", "Absent"), { u"A"_s });
        add(u"mark-left-early"_s, QT_TRANSLATE_NOOP("Acts", "Went home early"), { u"H"_s });
        add(u"mark-none"_s, QT_TRANSLATE_NOOP("Acts", "Take the mark back"),
            { u"Del"_s, u"Backspace"_s });
    }

}

const std::vector<Act>& acts()
{
    static const auto list = [] {
        Acts all;
        addOfWindow(all);
        addOfConsultation(all);
        addOfOtherPlaces(all);
        addOfRows(all);
        addElsewhere(all);
        addOfUser(all);
        return all;
    }();
    return list;
}

}
