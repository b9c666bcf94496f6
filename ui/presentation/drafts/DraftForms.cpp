// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/drafts/DraftForms.h"

#include "presentation/drafts/DraftContent.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    /// Typed words by the name they are kept under, in the order in which they are shown.
    struct Field {
        const char* name;
        const char* label;
    };

    constexpr Field kFields[] = {
        { "familyName", QT_TRANSLATE_NOOP("drafts", "Family name") },
        { "givenName", QT_TRANSLATE_NOOP("drafts", "Given names") },
        { "preferredName", QT_TRANSLATE_NOOP("drafts", "Likes to be called") },
        { "title", QT_TRANSLATE_NOOP("drafts", "Title") },
        { "birthDate", QT_TRANSLATE_NOOP("drafts", "Date of birth") },
        { "nhsNumber", QT_TRANSLATE_NOOP("drafts", "NHS number") },
        { "address", QT_TRANSLATE_NOOP("drafts", "Address") },
        { "postcode", QT_TRANSLATE_NOOP("drafts", "Postcode") },
        { "phone", QT_TRANSLATE_NOOP("drafts", "Phone") },
        { "mobile", QT_TRANSLATE_NOOP("drafts", "Mobile") },
        { "email", QT_TRANSLATE_NOOP("drafts", "Email") },
        { "leftOn", QT_TRANSLATE_NOOP("drafts", "Left the practice on") },
        { "deathDate", QT_TRANSLATE_NOOP("drafts", "Died on") },
        { "needFormat", QT_TRANSLATE_NOOP("drafts", "Written information") },
        { "needContact", QT_TRANSLATE_NOOP("drafts", "How to make contact") },
        { "needSupport", QT_TRANSLATE_NOOP("drafts", "Help with talking and hearing") },
        { "needProfessional", QT_TRANSLATE_NOOP("drafts", "Interpreter or advocate") },
        { "staffName", QT_TRANSLATE_NOOP("drafts", "Name") },
        { "userName", QT_TRANSLATE_NOOP("drafts", "User name") },
        { "date", QT_TRANSLATE_NOOP("drafts", "Date") },
        { "time", QT_TRANSLATE_NOOP("drafts", "Time") },
        { "reason", QT_TRANSLATE_NOOP("drafts", "Reason") },
        { "whatMatters", QT_TRANSLATE_NOOP("drafts", "What matters most") },
        { "ownWords", QT_TRANSLATE_NOOP("drafts", "To talk about") },
        { "companion", QT_TRANSLATE_NOOP("drafts", "Who is with the patient") },
        { "notToDiscuss", QT_TRANSLATE_NOOP("drafts", "Not to talk about") },
        { "added", QT_TRANSLATE_NOOP("drafts", "Added to the agenda") },
        { "passedTo", QT_TRANSLATE_NOOP("drafts", "Passed to") },
        { "referralReason", QT_TRANSLATE_NOOP("drafts", "Why it was passed on") },
        { "aboveReason", QT_TRANSLATE_NOOP("drafts", "Why it comes first") },
        { "goalOwnWords", QT_TRANSLATE_NOOP("drafts", "The patient's own sentence") },
        { "words", QT_TRANSLATE_NOOP("drafts", "Goal") },
        { "why", QT_TRANSLATE_NOOP("drafts", "Why it matters") },
        { "what", QT_TRANSLATE_NOOP("drafts", "What") },
        { "howMuch", QT_TRANSLATE_NOOP("drafts", "How much") },
        { "when", QT_TRANSLATE_NOOP("drafts", "When") },
        { "where", QT_TRANSLATE_NOOP("drafts", "Where") },
        { "madeEasier", QT_TRANSLATE_NOOP("drafts", "What would make it easier") },
        { "barrier", QT_TRANSLATE_NOOP("drafts", "If") },
        { "response", QT_TRANSLATE_NOOP("drafts", "Then") },
        { "noFollowUpReason", QT_TRANSLATE_NOOP("drafts", "Why no follow-up") },
        { "gotInTheWay", QT_TRANSLATE_NOOP("drafts", "What got in the way") },
        { "movedTo", QT_TRANSLATE_NOOP("drafts", "Try again on") },
        { "nextDate", QT_TRANSLATE_NOOP("drafts", "Next call") },
        { "careWords", QT_TRANSLATE_NOOP("drafts", "Written down") },
        { "careReason", QT_TRANSLATE_NOOP("drafts", "Why it is changed") },
        { "flareWords", QT_TRANSLATE_NOOP("drafts", "Flare-up plan") },
        { "note", QT_TRANSLATE_NOOP("drafts", "Note") },
    };

    const auto kFlarePlan = u"flare-plan."_s;
    const auto kCare = u"care."_s;

    QString translated(const char* words) { return QCoreApplication::translate("drafts", words); }

    using Found = std::vector<std::pair<QString, QString>>;

    /// Everything that is text, with the name it is kept under. What was added to an agenda is
    /// words too, and not the goal's.
    void collect(Found& found, const QString& name, const QJsonValue& value)
    {
        if (value.isString() && !value.toString().trimmed().isEmpty())
            found.emplace_back(name, value.toString());
        const auto array = value.toArray();
        for (const auto& each : array) {
            if (name == u"added"_s)
                collect(found, name, each.toObject().value("words"_L1));
            else
                collect(found, name, each);
        }
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(found, it.key(), it.value());
    }

}

QString consultationForm() { return u"consultation"_s; }

QString callForm() { return u"call"_s; }

QString registrationForm() { return u"registration"_s; }

QString detailsForm() { return u"details"_s; }

QString bookingForm() { return u"booking"_s; }

QString staffForm() { return u"staff"_s; }

QString paperForm() { return u"agenda-paper"_s; }

QString flarePlanForm(const QString& shape) { return kFlarePlan + shape; }

bool isFlarePlanForm(const QString& form) { return form.startsWith(kFlarePlan); }

QString shapeOfForm(const QString& form)
{
    return isFlarePlanForm(form) ? form.mid(kFlarePlan.size()) : QString();
}

QString careForm(const QString& sheet, const QString& kind) { return kCare + sheet + u'.' + kind; }

bool isCareForm(const QString& form) { return form.startsWith(kCare); }

QString careSheetOfForm(const QString& form)
{
    return isCareForm(form) ? form.section(u'.', 1, 1) : QString();
}

QString careKindOfForm(const QString& form)
{
    return isCareForm(form) ? form.section(u'.', 2) : QString();
}

QString formTitle(const QString& form)
{
    if (isCareForm(form))
        return translated(QT_TRANSLATE_NOOP("drafts", "Checks and counts"));
    if (isFlarePlanForm(form))
        return translated(QT_TRANSLATE_NOOP("drafts", "Flare-up plan"));
    if (form == consultationForm())
        return translated(QT_TRANSLATE_NOOP("drafts", "Consultation"));
    if (form == callForm())
        return translated(QT_TRANSLATE_NOOP("drafts", "Call"));
    if (form == registrationForm())
        return translated(QT_TRANSLATE_NOOP("drafts", "Registering a patient"));
    if (form == detailsForm())
        return translated(QT_TRANSLATE_NOOP("drafts", "Changed details"));
    if (form == bookingForm())
        return translated(QT_TRANSLATE_NOOP("drafts", "Booking"));
    if (form == staffForm())
        return translated(QT_TRANSLATE_NOOP("drafts", "Adding a colleague"));
    if (form == paperForm())
        return translated(QT_TRANSLATE_NOOP("drafts", "Answers from paper"));
    return form;
}

std::optional<domain::Action> actionOfForm(const QString& form)
{
    using domain::Action;
    if (isCareForm(form))
        return Action::RecordCare;
    if (isFlarePlanForm(form))
        return Action::WriteFlarePlan;
    static const QHash<QString, Action> actions { { consultationForm(), Action::WriteConsultation },
        { callForm(), Action::RecordContact }, { registrationForm(), Action::RegisterPatient },
        { detailsForm(), Action::ChangeDetails }, { bookingForm(), Action::BookAppointment },
        { staffForm(), Action::ManageUsers }, { paperForm(), Action::KeyPaperAnswers } };
    const auto found = actions.constFind(form);
    return found == actions.cend() ? std::nullopt : std::optional(*found);
}

QString placeOfForm(const QString& form)
{
    if (form == callForm())
        return u"calls"_s;
    if (form == registrationForm() || form == detailsForm())
        return u"people"_s;
    if (form == bookingForm() || form == paperForm())
        return u"today"_s;
    if (form == staffForm())
        return u"setup"_s;
    return {};
}

std::vector<DraftLine> draftLines(const QByteArray& content)
{
    Found found;
    collect(found, {}, keptObject(content));
    std::vector<DraftLine> lines;
    for (const auto& field : kFields) {
        for (const auto& [name, text] : found) {
            if (name == QLatin1StringView(field.name))
                lines.push_back({ translated(field.label), text });
        }
    }
    return lines;
}

}
