// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/FieldNames.h"

#include "wording/Sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace rooftree::wording {
namespace {

    constexpr FieldName kNames[] = {
        { "access", QT_TRANSLATE_NOOP("wording", "the rules for opening records") },
        { "address", QT_TRANSLATE_NOOP("wording", "the address") },
        { "addressLine", QT_TRANSLATE_NOOP("wording", "the address") },
        { "agenda", QT_TRANSLATE_NOOP("wording", "the patient's list") },
        { "agendaItem", QT_TRANSLATE_NOOP("wording", "what the patient wants to talk about") },
        { "alert", QT_TRANSLATE_NOOP("wording", "the alert") },
        { "anchor", QT_TRANSLATE_NOOP("wording", "the anchor") },
        { "appointment", QT_TRANSLATE_NOOP("wording", "the appointment") },
        { "asAt", QT_TRANSLATE_NOOP("wording", "the date of the report") },
        { "attainment", QT_TRANSLATE_NOOP("wording", "how the goal went") },
        { "barrier", QT_TRANSLATE_NOOP("wording", "what might get in the way") },
        { "bankHolidays", QT_TRANSLATE_NOOP("wording", "the bank holidays") },
        { "birthDate", QT_TRANSLATE_NOOP("wording", "the date of birth") },
        { "birthDay", QT_TRANSLATE_NOOP("wording", "the day of birth") },
        { "callingName", QT_TRANSLATE_NOOP("wording", "the preferred name") },
        { "chartRules", QT_TRANSLATE_NOOP("wording", "the rules for charts") },
        { "claim", QT_TRANSLATE_NOOP("wording", "the entry") },
        { "clinician", QT_TRANSLATE_NOOP("wording", "the clinician") },
        { "code", QT_TRANSLATE_NOOP("wording", "the code") },
        { "companion", QT_TRANSLATE_NOOP("wording", "who is with the patient") },
        { "condition", QT_TRANSLATE_NOOP("wording", "the condition") },
        { "confidence", QT_TRANSLATE_NOOP("wording", "confidence") },
        { "consultation", QT_TRANSLATE_NOOP("wording", "the consultation") },
        { "database", QT_TRANSLATE_NOOP("wording", "the database") },
        { "date", QT_TRANSLATE_NOOP("wording", "the date") },
        { "deathDate", QT_TRANSLATE_NOOP("wording", "the date of death") },
        { "demo", QT_TRANSLATE_NOOP("wording", "the demo practice") },
        { "document", QT_TRANSLATE_NOOP("wording", "the document") },
        { "draft", QT_TRANSLATE_NOOP("wording", "the draft") },
        { "email", QT_TRANSLATE_NOOP("wording", "the email address") },
        { "exclusions", QT_TRANSLATE_NOOP("wording", "the exclusions") },
        { "familyName", QT_TRANSLATE_NOOP("wording", "the family name") },
        { "file", QT_TRANSLATE_NOOP("wording", "the file") },
        { "followUp", QT_TRANSLATE_NOOP("wording", "the follow-up") },
        { "followUpDate", QT_TRANSLATE_NOOP("wording", "the date of the follow-up") },
        { "forenames", QT_TRANSLATE_NOOP("wording", "the given name") },
        { "freshPassword", QT_TRANSLATE_NOOP("wording", "your own password") },
        { "gender", QT_TRANSLATE_NOOP("wording", "the gender") },
        { "givenName", QT_TRANSLATE_NOOP("wording", "the given name") },
        { "flareApproval", QT_TRANSLATE_NOOP("wording", "that the signs are right") },
        { "flarePlan", QT_TRANSLATE_NOOP("wording", "the flare-up plan") },
        { "flareText", QT_TRANSLATE_NOOP("wording", "what the flare-up plan says") },
        { "goal", QT_TRANSLATE_NOOP("wording", "the goal") },
        { "goalText", QT_TRANSLATE_NOOP("wording", "the goal") },
        { "howMuch", QT_TRANSLATE_NOOP("wording", "how much") },
        { "id", QT_TRANSLATE_NOOP("wording", "the id") },
        { "identifier", QT_TRANSLATE_NOOP("wording", "the identifier") },
        { "instrument", QT_TRANSLATE_NOOP("wording", "the questionnaire pack") },
        { "importance", QT_TRANSLATE_NOOP("wording", "importance") },
        { "indicator", QT_TRANSLATE_NOOP("wording", "the indicator") },
        { "kioskSession", QT_TRANSLATE_NOOP("wording", "the waiting-room session") },
        { "language", QT_TRANSLATE_NOOP("wording", "the language") },
        { "leftOn", QT_TRANSLATE_NOOP("wording", "the date of leaving") },
        { "madeEasier", QT_TRANSLATE_NOOP("wording", "what would make it easier") },
        { "keptHoursAfterResolved",
            QT_TRANSLATE_NOOP("wording", "the hours for which drafts are kept") },
        { "merge", QT_TRANSLATE_NOOP("wording", "the merge") },
        { "mergeReason", QT_TRANSLATE_NOOP("wording", "the reason") },
        { "minutes", QT_TRANSLATE_NOOP("wording", "the length in minutes") },
        { "mobile", QT_TRANSLATE_NOOP("wording", "the mobile number") },
        { "movedTo", QT_TRANSLATE_NOOP("wording", "the new date of the call") },
        { "needContact", QT_TRANSLATE_NOOP("wording", "how to make contact") },
        { "needFormat", QT_TRANSLATE_NOOP("wording", "the written information needed") },
        { "needProfessional", QT_TRANSLATE_NOOP("wording", "the interpreter or advocate") },
        { "needSupport", QT_TRANSLATE_NOOP("wording", "the help needed with talking and hearing") },
        { "aboveReason", QT_TRANSLATE_NOOP("wording", "why it comes first") },
        { "nhsNumber", QT_TRANSLATE_NOOP("wording", "the NHS number") },
        { "noFollowUpReason", QT_TRANSLATE_NOOP("wording", "why there is no follow-up") },
        { "note", QT_TRANSLATE_NOOP("wording", "the note") },
        { "notToDiscuss", QT_TRANSLATE_NOOP("wording", "what not to talk about") },
        { "odsCode", QT_TRANSLATE_NOOP("wording", "the code of the practice") },
        { "opioidDose", QT_TRANSLATE_NOOP("wording", "the amount") },
        { "opioidDrug", QT_TRANSLATE_NOOP("wording", "the medicine") },
        { "opioidHowOften", QT_TRANSLATE_NOOP("wording", "how often it is taken") },
        { "opioidMostADay", QT_TRANSLATE_NOOP("wording", "the most times in a day") },
        { "opioidTable", QT_TRANSLATE_NOOP("wording", "the table of factors") },
        { "opioidUnit", QT_TRANSLATE_NOOP("wording", "the unit") },
        { "organisation", QT_TRANSLATE_NOOP("wording", "the organisation") },
        { "outcome", QT_TRANSLATE_NOOP("wording", "what came of the call") },
        { "ownWords", QT_TRANSLATE_NOOP("wording", "the patient's own sentence") },
        { "passedTo", QT_TRANSLATE_NOOP("wording", "who takes it on") },
        { "password", QT_TRANSLATE_NOOP("wording", "the password") },
        { "passphrase", QT_TRANSLATE_NOOP("wording", "the passphrase") },
        { "referralNote", QT_TRANSLATE_NOOP("wording", "what somebody else was asked to do") },
        { "referralReason", QT_TRANSLATE_NOOP("wording", "why somebody else is asked") },
        { "shortcutText", QT_TRANSLATE_NOOP("wording", "the text of the shortcut") },
        { "shortcutWord", QT_TRANSLATE_NOOP("wording", "the letters of the shortcut") },
        { "questionnaire", QT_TRANSLATE_NOOP("wording", "the questionnaire") },
        { "questionnaireAnswer", QT_TRANSLATE_NOOP("wording", "the answer") },
        { "questionnaireScore", QT_TRANSLATE_NOOP("wording", "the score") },
        { "recoveryKey", QT_TRANSLATE_NOOP("wording", "the recovery key") },
        { "folder", QT_TRANSLATE_NOOP("wording", "the folder") },
        { "kioskCode", QT_TRANSLATE_NOOP("wording", "the code") },
        { "kioskLetter", QT_TRANSLATE_NOOP("wording", "what the waiting-room screen sent") },
        { "passwordFile", QT_TRANSLATE_NOOP("wording", "the password file") },
        { "patient", QT_TRANSLATE_NOOP("wording", "the patient") },
        { "period", QT_TRANSLATE_NOOP("wording", "the period") },
        { "permissions", QT_TRANSLATE_NOOP("wording", "the permission file") },
        { "pin", QT_TRANSLATE_NOOP("wording", "the PIN") },
        { "phone", QT_TRANSLATE_NOOP("wording", "the phone number") },
        { "plan", QT_TRANSLATE_NOOP("wording", "the plan") },
        { "postcode", QT_TRANSLATE_NOOP("wording", "the postcode") },
        { "practice", QT_TRANSLATE_NOOP("wording", "the practice") },
        { "practiceName", QT_TRANSLATE_NOOP("wording", "the name of the practice") },
        { "preferredName", QT_TRANSLATE_NOOP("wording", "the preferred name") },
        { "rank", QT_TRANSLATE_NOOP("wording", "the order") },
        { "rating", QT_TRANSLATE_NOOP("wording", "the rating") },
        { "reason", QT_TRANSLATE_NOOP("wording", "the reason") },
        { "reasonWords", QT_TRANSLATE_NOOP("wording", "the reason in words") },
        { "register", QT_TRANSLATE_NOOP("wording", "the register") },
        { "registeredOn", QT_TRANSLATE_NOOP("wording", "the date of registration") },
        { "response", QT_TRANSLATE_NOOP("wording", "what to do then") },
        { "reviewDate", QT_TRANSLATE_NOOP("wording", "the date of the review") },
        { "reviewWords", QT_TRANSLATE_NOOP("wording", "what was found") },
        { "role", QT_TRANSLATE_NOOP("wording", "the role") },
        { "row", QT_TRANSLATE_NOOP("wording", "the row") },
        { "rowVersion", QT_TRANSLATE_NOOP("wording", "the version of the record") },
        { "saveKey", QT_TRANSLATE_NOOP("wording", "the key of the save") },
        { "smallNumbers", QT_TRANSLATE_NOOP("wording", "the rule for small numbers") },
        { "snomedCode", QT_TRANSLATE_NOOP("wording", "the SNOMED CT code") },
        { "sheet", QT_TRANSLATE_NOOP("wording", "the sheet number") },
        { "sql", QT_TRANSLATE_NOOP("wording", "the query of the report") },
        { "staff", QT_TRANSLATE_NOOP("wording", "the member of staff") },
        { "staffName", QT_TRANSLATE_NOOP("wording", "the name of the member of staff") },
        { "station", QT_TRANSLATE_NOOP("wording", "the waiting-room screen") },
        { "stationName", QT_TRANSLATE_NOOP("wording", "the name of the screen") },
        { "printer", QT_TRANSLATE_NOOP("wording", "the printer") },
        { "stationRole", QT_TRANSLATE_NOOP("wording", "the name of the station's role") },
        { "stationToken", QT_TRANSLATE_NOOP("wording", "the file of the station") },
        { "surname", QT_TRANSLATE_NOOP("wording", "the family name") },
        { "target", QT_TRANSLATE_NOOP("wording", "who takes over") },
        { "team", QT_TRANSLATE_NOOP("wording", "the team") },
        { "teamName", QT_TRANSLATE_NOOP("wording", "the name of the team") },
        { "time", QT_TRANSLATE_NOOP("wording", "the time") },
        { "timesPerWeek", QT_TRANSLATE_NOOP("wording", "how many times a week") },
        { "title", QT_TRANSLATE_NOOP("wording", "the title") },
        { "unusualAccess", QT_TRANSLATE_NOOP("wording", "the rules for unusual access") },
        { "user", QT_TRANSLATE_NOOP("wording", "the user") },
        { "userName", QT_TRANSLATE_NOOP("wording", "the user name") },
        { "usualGp", QT_TRANSLATE_NOOP("wording", "the usual GP") },
        { "what", QT_TRANSLATE_NOOP("wording", "what the person will do") },
        { "whatMatters", QT_TRANSLATE_NOOP("wording", "what matters most") },
        { "when", QT_TRANSLATE_NOOP("wording", "when") },
        { "where", QT_TRANSLATE_NOOP("wording", "where and with whom") },
        { "why", QT_TRANSLATE_NOOP("wording", "why it matters") },
        { "worry", QT_TRANSLATE_NOOP("wording", "worry") },
    };

    const QHash<QString, const char*>& namesByField()
    {
        static const auto byField = [] {
            QHash<QString, const char*> found;
            for (const auto& each : kNames)
                found.insert(QString::fromLatin1(each.field), each.name);
            return found;
        }();
        return byField;
    }

}

std::span<const FieldName> fieldNames() { return kNames; }

bool hasFieldName(QStringView field) { return namesByField().contains(field.toString()); }

QString fieldName(QStringView field)
{
    const char* const name
        = namesByField().value(field.toString(), QT_TRANSLATE_NOOP("wording", "this entry"));
    return QCoreApplication::translate("wording", name);
}

}
