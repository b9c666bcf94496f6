// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Places.h"

#include "app/desktop/DeskModels.h"
#include "presentation/access/ReviewModel.h"
#include "presentation/access/StaffPatientsModel.h"
#include "presentation/access/UsersModel.h"
#include "presentation/agenda/AgendaPaperModel.h"
#include "presentation/agenda/CodeSlipModel.h"
#include "presentation/agenda/WishedListModel.h"
#include "presentation/audit/ReportModel.h"
#include "presentation/backup/BackupModel.h"
#include "presentation/courses/CoursesModel.h"
#include "presentation/doctor/DoctorModel.h"
#include "presentation/drafts/DraftsModel.h"
#include "presentation/followup/CallsModel.h"
#include "presentation/followup/LooseEndsModel.h"
#include "presentation/opioids/OpioidModel.h"
#include "presentation/opioids/OpioidSwitchModel.h"
#include "presentation/people/ListImportModel.h"
#include "presentation/people/MergeModel.h"
#include "presentation/people/MergeReviewModel.h"
#include "presentation/people/RecordImportModel.h"
#include "presentation/people/RegistrationModel.h"
#include "presentation/recall/RecallModel.h"
#include "presentation/schedule/BookingModel.h"
#include "presentation/trail/TrailModel.h"
#include "presentation/training/TeamTraining.h"
#include "presentation/training/TrainingModel.h"
#include "resources/Resources.h"
#include "views/calls/CallsPlace.h"
#include "views/consultation/ConsultationPlace.h"
#include "views/courses/CoursesPlace.h"
#include "views/drafts/DraftsPlace.h"
#include "views/opioids/OpioidPlace.h"
#include "views/oversight/OversightPlace.h"
#include "views/people/PeoplePlace.h"
#include "views/recall/RecallPlace.h"
#include "views/reports/ReportsPlace.h"
#include "views/setup/SetupPlace.h"
#include "views/today/TodayPlace.h"
#include "views/trail/TrailPlace.h"
#include "views/training/TrainingPlace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    using domain::Action;

    QString words(const char* text) { return QCoreApplication::translate("Places", text); }

    /// Gives the view-models of one place to it, so that they end with it.
    template <class... Models> ui::Place* keeping(ui::Place* place, Models*... models)
    {
        (models->setParent(place), ...);
        return place;
    }

    ui::Place* makeToday(DeskModels& models, ui::Dialogs& dialogs)
    {
        auto* booking = new presentation::BookingModel(models.desk);
        auto* search = new presentation::PatientSearchModel(models.desk, models.index.search());
        auto* paper = new presentation::AgendaPaperModel(models.desk);
        auto* slip = new presentation::CodeSlipModel(models.desk);
        auto* wished = new presentation::WishedListModel(models.desk, models.printer);
        return keeping(new ui::TodayPlace({ models.today, *booking, *search, models.stations,
                           *paper, *slip, *wished, models.desk, dialogs }),
            booking, search, paper, slip, wished);
    }

    ui::Place* makePeople(DeskModels& models)
    {
        auto* search = new presentation::PatientSearchModel(models.desk, models.index.search());
        models.equip(*search);
        auto* registration = new presentation::RegistrationModel(
            models.desk, models.index.search(app::SearchScope::Everybody));
        auto* merge = new presentation::MergeModel(models.desk);
        const auto forMerge = [&models] {
            return new presentation::PatientSearchModel(
                models.desk, models.index.search(app::SearchScope::Everybody));
        };
        auto* kept = forMerge();
        auto* folded = forMerge();
        return keeping(new ui::PeoplePlace({ models.desk, *search, models.recent, *registration,
                           *merge, *kept, *folded }),
            search, registration, merge, kept, folded);
    }

    ui::Place* makeCalls(DeskModels& models)
    {
        auto* calls = new presentation::CallsModel(models.desk);
        return keeping(new ui::CallsPlace(*calls), calls);
    }

    ui::Place* makeRecall(DeskModels& models, ui::Dialogs& dialogs)
    {
        auto* recall = new presentation::RecallModel(models.desk);
        return keeping(new ui::RecallPlace(*recall, dialogs), recall);
    }

    ui::Place* makeCourses(DeskModels& models, ui::Dialogs& dialogs)
    {
        auto* courses = new presentation::CoursesModel(models.desk);
        return keeping(new ui::CoursesPlace(*courses, dialogs), courses);
    }

    ui::Place* makeReports(DeskModels& models, ui::Dialogs& dialogs)
    {
        auto* reports
            = new presentation::ReportModel(models.desk, models.audit, models.reportPrinter);
        return keeping(new ui::ReportsPlace(*reports, dialogs), reports);
    }

    ui::Place* makeTrail(DeskModels& models, ui::Dialogs& dialogs)
    {
        auto* trail = new presentation::TrailModel(models.desk);
        return keeping(new ui::TrailPlace(*trail, dialogs), trail);
    }

    ui::Place* makePatient(DeskModels& models, ui::Dialogs& dialogs, qint64 patient,
        std::optional<qint64> appointment, QWidget* parent)
    {
        return new ui::ConsultationPlace(models.desk, dialogs, domain::PatientId(patient),
            appointment ? std::optional(domain::AppointmentId(*appointment)) : std::nullopt,
            parent);
    }

    ui::Place* makeOversight(DeskModels& models)
    {
        auto* review = new presentation::ReviewModel(models.desk);
        auto* staff = new presentation::StaffPatientsModel(models.desk);
        auto* merges = new presentation::MergeReviewModel(models.desk, &models.backupWork);
        auto* opioids = new presentation::OpioidSwitchModel(models.desk);
        auto* ends = new presentation::LooseEndsModel(models.desk);
        return keeping(
            new ui::OversightPlace({ models.desk, *review, *staff, *merges, *opioids, *ends }),
            review, staff, merges, opioids, ends);
    }

    ui::Place* makeOpioids(DeskModels& models)
    {
        auto* opioids = new presentation::OpioidModel(models.desk);
        return keeping(new ui::OpioidPlace(*opioids), opioids);
    }

    ui::Place* makeTraining(DeskModels& models)
    {
        auto* training = new presentation::TrainingModel(models.desk);
        auto* team = new presentation::TeamTraining(models.desk);
        return keeping(new ui::TrainingPlace(*training, *team), training, team);
    }

    ui::Place* makeDrafts(DeskModels& models)
    {
        auto* drafts = new presentation::DraftsModel(models.desk);
        return keeping(new ui::DraftsPlace(*drafts), drafts);
    }

    ui::Place* makeSetup(DeskModels& models, ui::Dialogs& dialogs)
    {
        auto* users = new presentation::UsersModel(models.desk);
        auto* lists = new presentation::ListImportModel(models.desk, models.longWork);
        auto* records = new presentation::RecordImportModel(models.desk, models.longWork);
        auto* backups = new presentation::BackupModel(
            models.desk, models.backupWork, models.station, models.startRestore);
        auto* doctor = new presentation::DoctorModel(models.desk, models.backupWork);
        // What was seen to is not said any more.
        QObject::connect(doctor, &presentation::DoctorModel::looked, &models.status,
            [&models, doctor] { models.status.setDoctor(doctor->list().findings()); });
        return keeping(new ui::SetupPlace({ models.desk, *users, *lists, *records, *backups,
                           *doctor, models.stations, dialogs }),
            users, lists, records, backups, doctor);
    }

}

ui::PlaceTable placeTable(DeskModels& models, ui::Dialogs& dialogs)
{
    ui::PlaceTable table;
    table.entries = {
        { u"today"_s, words(QT_TRANSLATE_NOOP("Places", "Today")), u"today"_s, Action::SeeToday,
            [&models, &dialogs] { return makeToday(models, dialogs); } },
        { u"people"_s, words(QT_TRANSLATE_NOOP("Places", "People")), u"people"_s,
            Action::FindPatients, [&models] { return makePeople(models); } },
        { u"calls"_s, words(QT_TRANSLATE_NOOP("Places", "Calls")), u"calls"_s, Action::SeeCalls,
            [&models] { return makeCalls(models); } },
        { u"recall"_s, words(QT_TRANSLATE_NOOP("Places", "Recall")), u"calendar"_s,
            Action::SeeRecall, [&models, &dialogs] { return makeRecall(models, dialogs); } },
        { u"courses"_s, words(QT_TRANSLATE_NOOP("Places", "Courses")), u"courses"_s,
            Action::SeeCourses, [&models, &dialogs] { return makeCourses(models, dialogs); } },
        { u"reports"_s, words(QT_TRANSLATE_NOOP("Places", "Reports")), u"reports"_s,
            Action::RunReports, [&models, &dialogs] { return makeReports(models, dialogs); } },
        { u"oversight"_s, words(QT_TRANSLATE_NOOP("Places", "Oversight")), u"lock"_s,
            Action::SeePermissions, [&models] { return makeOversight(models); } },
        { u"trail"_s, words(QT_TRANSLATE_NOOP("Places", "Trail")), u"eye"_s, Action::SeeTrail,
            [&models, &dialogs] { return makeTrail(models, dialogs); } },
        { u"training"_s, words(QT_TRANSLATE_NOOP("Places", "Training")), u"training"_s,
            Action::LearnModule, [&models] { return makeTraining(models); } },
        { u"setup"_s, words(QT_TRANSLATE_NOOP("Places", "Set up")), u"setup"_s, Action::ManageUsers,
            [&models, &dialogs] { return makeSetup(models, dialogs); } },
        // From the status line, which says how many there are.
        { u"drafts"_s, words(QT_TRANSLATE_NOOP("Places", "Drafts kept")), u"edit"_s,
            Action::ManageOwnAccount, [&models] { return makeDrafts(models); }, false },
        // From the palette, and only where it was switched on.
        { u"opioid-total"_s, words(QT_TRANSLATE_NOOP("Places", "Opioid total")), u"edit"_s,
            Action::UseOpioidTotal, [&models] { return makeOpioids(models); }, false,
            [&models] { return models.opioids.isOn(); } },
    };
    table.makePatient
        = [&models, &dialogs](qint64 patient, std::optional<qint64> appointment, QWidget* parent) {
              return makePatient(models, dialogs, patient, appointment, parent);
          };
    return table;
}

ui::ShellParts shellParts(DeskModels& models, ui::Dialogs& dialogs)
{
    return { models.desk, models.signIn, models.quickUnlock, models.account, models.search,
        models.palette, models.recent, models.today, models.arrivalSound, models.status,
        models.alerts, placeTable(models, dialogs),
        [](const QString& page) { return resources::read(u"help/%1.md"_s.arg(page)); } };
}

}
