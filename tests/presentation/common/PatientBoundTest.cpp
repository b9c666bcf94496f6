// SPDX-License-Identifier: GPL-3.0-or-later
// every class of the desk that knows a patient is in one of the two lists below, so that a
// new one is looked at before it is merged.
#include "SourceDir.h"
#include "catch_compat.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/followup/CallDraft.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

/// One patient for its whole life: made from PatientModel, or a page around exactly one of those.
const QMap<QString, QString> kBound {
    { u"ui/presentation/access/ClaimModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/access/RestrictionModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/instruments/QuestionnaireModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/consultation/ReferralsModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/consultation/ConsultationModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/consultation/PastVisitModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/followup/CallDraft.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/consultation/VisitLetterModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/consultation/PlanPrintModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/agenda/MyListModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/care/CareModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/flare/FlarePlanModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/courses/CourseReferralModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/agenda/PaperModel.h"_s, u"public PatientModel"_s },
    { u"ui/presentation/people/DetailsModel.h"_s, u"public PatientModel"_s },
    { u"ui/views/people/DetailsPage.h"_s, u"DetailsModel* m_model"_s },
    { u"ui/views/today/PaperPage.h"_s, u"PaperModel* m_model"_s },
    { u"ui/views/consultation/ConsultationPlace.h"_s, u"ConsultationModel* m_model"_s },
};

/// Not a page of one patient, and why.
const QMap<QString, QString> kOther {
    { u"ui/presentation/common/PatientContext.h"_s, u"the binding itself"_s },
    { u"ui/presentation/common/PatientModel.h"_s, u"the binding itself"_s },
    { u"ui/presentation/consultation/OpenedRecord.h"_s,
        u"a value read for one PatientContext and checked against it"_s },
    { u"ui/presentation/drafts/DraftJournal.h"_s,
        u"names the patient in a draft's key; saves nothing to a record"_s },
    { u"ui/presentation/agenda/DeskKioskLine.h"_s,
        u"finds the patient of one session; the service refuses another's"_s },
    { u"ui/presentation/agenda/StationsModel.h"_s,
        u"a list of screens; who is sent to one is named by the row that was chosen"_s },
    { u"ui/presentation/agenda/AgendaPaperModel.h"_s,
        u"prints for a row of a list; each sheet takes its own PatientContext"_s },
    { u"ui/presentation/agenda/WishedListModel.h"_s,
        u"prints for a row of a list; the service refuses another's session"_s },
    { u"ui/views/today/WishedListActs.h"_s, u"a button for a row of a list; saves nothing"_s },
    { u"ui/views/today/PaperActs.h"_s, u"buttons for a row of a list; saves nothing"_s },
    { u"ui/views/today/TodayPlace.h"_s,
        u"a list of many; whoever enters a paper gets a PaperPage of their own"_s },
    { u"ui/views/calls/PromisesPanel.h"_s, u"a list of many; saves nothing itself"_s },
    { u"ui/views/calls/LooseEndsPanel.h"_s, u"a list of many; saves nothing"_s },
    { u"ui/presentation/followup/CallsModel.h"_s,
        u"a list of many; what is typed about one of them is in its CallDraft"_s },
    { u"ui/presentation/recall/RecallModel.h"_s,
        u"a list of many; each act names its patient, whose lines the use case compares"_s },
    { u"ui/presentation/recall/RecallTable.h"_s, u"a list of many; saves nothing"_s },
    { u"ui/views/recall/RecallPlace.h"_s,
        u"a list of many; its card gives the model the row that it shows"_s },
    { u"ui/presentation/courses/CoursesModel.h"_s,
        u"a list of many; each act names its enrolment, whose patient the use case compares"_s },
    { u"ui/presentation/schedule/BookingModel.h"_s,
        u"a form in which the patient is chosen; each save takes its own PatientContext"_s },
    { u"ui/presentation/people/MergeModel.h"_s,
        u"a form in which two patients are chosen; the service refuses what is not theirs"_s },
    { u"ui/views/people/MergePage.h"_s, u"shows the pair of its model; saves nothing itself"_s },
    { u"ui/presentation/people/PatientSearchModel.h"_s,
        u"finds many; each answer names its own, and nothing is saved"_s },
    { u"ui/presentation/trail/TrailModel.h"_s, u"a list of what was done to many, read only"_s },
    { u"ui/views/trail/TrailEventsPage.h"_s, u"chooses whose events are listed; saves nothing"_s },
    { u"ui/views/people/PeoplePlace.h"_s,
        u"finds many, for opening; hands one to the page that compares two"_s },
    { u"ui/presentation/acts/PaletteModel.h"_s,
        u"finds many, for opening; each row names its own, and nothing is saved"_s },
    { u"ui/presentation/people/RecentPatients.h"_s, u"a list of many, for opening"_s },
    { u"ui/views/calls/CallsPlace.h"_s, u"a list of many; the form follows one CallDraft"_s },
    { u"ui/views/people/PatientPicker.h"_s, u"chooses; saves nothing"_s },
};

QString textOf(const QString& path)
{
    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList headersThatKnowAPatient()
{
    const QString root = QStringLiteral(ROOFTREE_SOURCE_DIR "/");
    QStringList found;
    for (const auto* folder : { "ui/presentation", "ui/views" }) {
        QDirIterator files(root + QLatin1StringView(folder), { u"*.h"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next().mid(root.size());
            const auto text = textOf(path);
            if (text.contains(u"PatientId"_s) || text.contains(u"PatientContext"_s)
                || text.contains(u"PatientModel"_s))
                found << path;
        }
    }
    found.sort();
    return found;
}

}

TEST_CASE("every class that knows a patient is bound to one or says why not", "[hz03_c2][r04]")
{
    const auto found = headersThatKnowAPatient();
    for (const auto& path : found) {
        INFO(path.toStdString()
            << " names a patient. Make it from PatientModel and add it to kBound, or say in "
               "kOther why it is no page of one patient.");
        CHECK((kBound.contains(path) || kOther.contains(path)));
    }
    for (auto it = kBound.begin(); it != kBound.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(textOf(it.key()).contains(it.value()));
    }
    for (const auto& path : kOther.keys()) {
        INFO(path.toStdString() << " names no patient any more; take it off the list.");
        CHECK(found.contains(path));
    }
}

TEST_CASE("the patient of a page cannot be exchanged", "[hz03_c2][r04]")
{
    using presentation::CallDraft;
    using presentation::ConsultationModel;
    using presentation::PatientContext;
    using presentation::PatientModel;

    STATIC_REQUIRE_FALSE(std::is_copy_assignable_v<PatientContext>);
    STATIC_REQUIRE_FALSE(std::is_move_assignable_v<PatientContext>);
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<PatientContext>);
    STATIC_REQUIRE(std::is_base_of_v<PatientModel, ConsultationModel>);
    STATIC_REQUIRE(std::is_base_of_v<PatientModel, CallDraft>);
}
