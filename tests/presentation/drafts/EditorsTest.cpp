// SPDX-License-Identifier: GPL-3.0-or-later
// whoever adds a field that takes typed words says here where they are kept meanwhile.
#include "SourceDir.h"
#include "catch_compat.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Sources of ui/views that make editors, by the file that journals what is typed into them.
const QMap<QString, QString> kKept {
    { u"calls/CallForm.cpp"_s, u"ui/presentation/followup/CallDraft.cpp"_s },
    { u"calls/DayField.cpp"_s, u"ui/presentation/followup/CallDraft.cpp"_s },
    { u"consultation/AgendaColumn.cpp"_s, u"ui/presentation/consultation/ConsultationModel.cpp"_s },
    { u"consultation/AgendaRowView.cpp"_s,
        u"ui/presentation/consultation/ConsultationModel.cpp"_s },
    { u"consultation/ReferralFields.cpp"_s,
        u"ui/presentation/consultation/ConsultationModel.cpp"_s },
    { u"consultation/SafetyLine.cpp"_s, u"ui/presentation/consultation/ConsultationModel.cpp"_s },
    { u"consultation/FieldGrid.cpp"_s, u"ui/presentation/consultation/ConsultationModel.cpp"_s },
    { u"consultation/FollowUpCard.cpp"_s, u"ui/presentation/consultation/ConsultationModel.cpp"_s },
    { u"consultation/PromiseCard.cpp"_s, u"ui/presentation/consultation/ConsultationModel.cpp"_s },
    { u"consultation/StepCard.cpp"_s, u"ui/presentation/consultation/ConsultationModel.cpp"_s },
    // Of a call that was made; in a visit the goal is ended at once, and only undone as a whole.
    { u"calls/ActionFatesField.cpp"_s, u"ui/presentation/followup/CallDraft.cpp"_s },
    { u"care/CareFieldEditors.cpp"_s, u"ui/presentation/care/CareModel.cpp"_s },
    { u"care/CareFormCard.cpp"_s, u"ui/presentation/care/CareModel.cpp"_s },
    { u"flare/FlareZoneCard.cpp"_s, u"ui/presentation/flare/FlarePlanModel.cpp"_s },
    { u"today/PaperPage.cpp"_s, u"ui/presentation/agenda/PaperModel.cpp"_s },
    { u"today/PaperTopics.cpp"_s, u"ui/presentation/agenda/PaperModel.cpp"_s },
    { u"people/PersonFields.cpp"_s, u"ui/presentation/people/RegistrationModel.cpp"_s },
    { u"people/DetailsPage.cpp"_s, u"ui/presentation/people/DetailsModel.cpp"_s },
    { u"setup/StaffForm.cpp"_s, u"ui/presentation/access/StaffDraft.cpp"_s },
    { u"today/BookingPage.cpp"_s, u"ui/presentation/schedule/BookingModelDraft.cpp"_s },
};

/// What needs no draft, and why.
const QMap<QString, QString> kNotKept {
    { u"instruments/QuestionnaireForm.cpp"_s,
        u"numbers copied from a form that lies beside; no words of anybody"_s },
    { u"courses/CourseFormCard.cpp"_s, u"a few short lines about no patient"_s },
    { u"consultation/PastVisitsCard.cpp"_s,
        u"one line for an act done at once; the draft of the visit holds it from then on"_s },
    { u"recall/RecallCard.cpp"_s, u"one short line that is saved at once"_s },
    { u"courses/CoursesPlace.cpp"_s, u"one short line that is saved at once"_s },
    { u"opioids/OpioidForm.cpp"_s,
        u"nothing of it may be kept: old lines in a new total would be wrong (HZ-06)"_s },
    { u"shell/PaletteBox.cpp"_s, u"a question, asked again when it is needed again"_s },
    { u"people/MergePage.cpp"_s,
        u"one line for an act asked at once; kept, it would be half a merge"_s },
    { u"oversight/MergesPage.cpp"_s, u"one line for an act done at once"_s },
    { u"access/ClaimCard.cpp"_s,
        u"one line for an act done at once; kept, it would be half a claim"_s },
    { u"oversight/StaffPatientsPage.cpp"_s, u"a choice that is saved at once"_s },
    { u"access/ShortcutsPart.cpp"_s, u"one line of one's own that Enter saves at once"_s },
    { u"access/AccountPage.cpp"_s, u"a secret: never kept"_s },
    { u"access/FreshPasswordBar.cpp"_s, u"a secret: never kept"_s },
    { u"setup/BackupPage.cpp"_s, u"a secret: never kept"_s },
    { u"backup/RestorePage.cpp"_s, u"a secret, and no practice is open"_s },
    { u"backup/RestorePeopleForm.cpp"_s, u"secrets, and no practice is open"_s },
    { u"setup/StationsPage.cpp"_s, u"a short name, and a secret that is never kept"_s },
    { u"setup/PracticePanel.cpp"_s, u"one short name that is saved at once"_s },
    { u"access/FirstRunPage.cpp"_s, u"nobody is set up yet whose draft it could be"_s },
    { u"access/CrashPage.cpp"_s, u"shows a report, which nobody can change"_s },
    { u"access/LockPage.cpp"_s, u"a secret: never kept"_s },
    { u"access/PasswordField.cpp"_s, u"a secret: never kept"_s },
    { u"access/SignInPage.cpp"_s, u"a secret, and nobody is signed in"_s },
    { u"kiosk/KioskTextPage.cpp"_s,
        u"the patient's own; an incomplete session is sent to staff, and nothing stays here"_s },
    { u"kiosk/KioskUnlockPage.cpp"_s, u"a secret: never kept"_s },
    { u"people/PatientPicker.cpp"_s, u"a search"_s },
    { u"people/PeoplePlace.cpp"_s, u"a search"_s },
    { u"reports/PeriodBar.cpp"_s, u"a choice of dates that saves nothing"_s },
    { u"shell/TopBar.cpp"_s, u"a search"_s },
};

QString textOf(const QString& path)
{
    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList sourcesWithEditors()
{
    static const QRegularExpression kEditor(
        u"new (QLineEdit|QTextEdit|QPlainTextEdit|LimitedTextEdit|TextArea|DateField|DayField|"
        "PasswordField|SearchBox)\\b"_s);
    const QString root = QStringLiteral(ROOFTREE_SOURCE_DIR "/ui/views/");
    QStringList found;
    QDirIterator files(root, { u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next().mid(root.size());
        if (textOf(u"ui/views/"_s + path).contains(kEditor))
            found << path;
    }
    found.sort();
    return found;
}

}

TEST_CASE("every editor keeps a draft or says why it needs none", "[hz09_c5][r35][drafts]")
{
    const auto found = sourcesWithEditors();
    REQUIRE(found.size() > 15);
    for (const auto& path : found) {
        INFO("ui/views/" << path.toStdString()
                         << " takes typed words. Give its view-model a FormDraft and name it in "
                            "kKept, or say in kNotKept why nothing is lost without.");
        CHECK((kKept.contains(path) || kNotKept.contains(path)));
    }
    for (auto it = kKept.begin(); it != kKept.end(); ++it) {
        INFO(it.key().toStdString() << " and " << it.value().toStdString());
        CHECK(found.contains(it.key()));
        // The one mechanism, and not one of its own.
        CHECK(textOf(it.value()).contains(u"m_draft"_s));
    }
    for (const auto& path : kNotKept.keys()) {
        INFO(path.toStdString() << " has no editor any more; take it off the list.");
        CHECK(found.contains(path));
    }
}
