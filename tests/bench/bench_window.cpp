// SPDX-License-Identifier: GPL-3.0-or-later
// The staff window over a whole practice: from the wish for a patient until their agenda is
// painted, and a letter typed into the goal, beside painting the window that is there and a letter
// typed into Qt's own editor. Then what kept the window's thread.
#include "app/desktop/DeskModels.h"
#include "app/desktop/Places.h"
#include "bench/support/Comparison.h"
#include "bench/support/Options.h"
#include "bench/support/SyntheticPractice.h"
#include "bench/support/WaitUntil.h"
#include "support/FakeDialogs.h"
#include "theme/ApplyTheme.h"
#include "views/consultation/ConsultationPlace.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PlaceStack.h"
#include "widgets/WatchedApplication.h"

#include <QLineEdit>
#include <QTest>

#include <spdlog/fmt/fmt.h>

namespace {

using namespace rooftree;
using namespace Qt::StringLiterals;
using State = presentation::ConsultationModel::State;

constexpr QSize kWindow { 1366, 768 };
constexpr double kFrame = 1e6 / 60; ///< microseconds

/// A desk at which the clinician of the practice is signed in, with its window.
class ClinicDesk final {
public:
    explicit ClinicDesk(bench::SyntheticPractice& practice)
    {
        m_core.worker().start([&] {
            m_core.adopt(bench::sure(composition::Practice::open(
                bench::sure(storage::DatabaseUrl::file(practice.path())),
                storage::OpenMode::Existing, m_clock, m_core.changes(),
                { app::PasswordHasher::Cost::Cheapest, false, nullptr })));
        });
        m_core.worker().waitForDone();
        m_core.longWork().setUrl(bench::sure(storage::DatabaseUrl::file(practice.path())));
        m_models.emplace(m_core,
            desktop::DeskFacts { u"Elm Tree Surgery"_s, false, u"desk 1"_s, u"practice"_s, {} });
        m_window = std::make_unique<ui::MainWindow>(desktop::shellParts(*m_models, m_dialogs));
        m_window->resize(kWindow);
        m_window->show();
        const auto& clinician = practice.clinician();
        m_core.session().signIn(
            { bench::sure(practice.services().staff.find(*clinician.staff)), clinician });
        bench::waitUntil("the window", [this] { return m_window->findChild<ui::PlaceStack*>(); });
        paint();
    }

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }

    void paint()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window->repaint();
    }

    ui::ConsultationPlace& open(domain::PatientId patient)
    {
        // As an event, so that the watch over the window's thread sees what making the page takes.
        auto* stack = m_window->findChild<ui::PlaceStack*>();
        QMetaObject::invokeMethod(
            stack, [stack, patient] { stack->openPatient(patient.value(), {}); },
            Qt::QueuedConnection);
        ui::ConsultationPlace* place = nullptr;
        bench::waitUntil("a patient", [&] {
            // As in the loop of a program, where the page before is gone before the record is here.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!place && (place = placeOf(patient)))
                watch(*place);
            return place && place->model().state() == State::Open;
        });
        paint();
        m_sinceArrival = m_arrived.microseconds();
        return *place;
    }

    /// From the moment the record that was opened last was there until it was painted, in
    /// microseconds.
    [[nodiscard]] double sinceArrival() const { return m_sinceArrival; }

private:
    [[nodiscard]] ui::ConsultationPlace* placeOf(domain::PatientId patient)
    {
        for (auto* each : m_window->findChildren<ui::ConsultationPlace*>()) {
            if (each->model().patient() == patient)
                return each;
        }
        return nullptr;
    }

    void watch(ui::ConsultationPlace& place)
    {
        auto& model = place.model();
        QObject::connect(
            &model, &presentation::ConsultationModel::stateChanged, &place, [this, &model] {
                if (model.state() == State::Open)
                    m_arrived = {};
            });
    }

    bench::Stopwatch m_arrived;
    double m_sinceArrival = 0;
    test::FixedClock m_clock;
    desktop::Core m_core { m_clock };
    testing::FakeDialogs m_dialogs;
    std::optional<desktop::DeskModels> m_models;
    std::unique_ptr<ui::MainWindow> m_window;
};

void measureOpening(
    ClinicDesk& desk, const std::vector<domain::PatientId>& patients, const bench::Options& options)
{
    bench::Comparison comparison(bench::Comparison::Work::Fresh);
    std::size_t next = 0;
    comparison.run(
        options.rounds, options.isQuick ? 5 : 40,
        [&](int) { desk.open(patients[next++ % patients.size()]); },
        [&](int) { desk.window().repaint(); });
    comparison.print("open a patient, until the agenda is painted");

    bench::Comparison arrivals(bench::Comparison::Work::Fresh);
    const std::vector<double> frame(options.isQuick ? 5 : 40, kFrame);
    for (int round = 0; round < options.rounds; ++round) {
        std::vector<double> times;
        while (times.size() < frame.size()) {
            desk.open(patients[next++ % patients.size()]);
            times.push_back(desk.sinceArrival());
        }
        arrivals.addRound(std::move(times), frame);
    }
    arrivals.print("from a record's arrival until it is painted, beside a frame");
}

/// The field is emptied now and then, because it takes no more than its limit.
void typeLetter(QLineEdit& editor, int number)
{
    constexpr int kLetters = 40;
    if (number % kLetters == 0)
        editor.clear();
    QTest::keyClick(&editor, Qt::Key_A);
    QCoreApplication::processEvents();
}

void measureTyping(ClinicDesk& desk, domain::PatientId patient, const bench::Options& options)
{
    auto& place = desk.open(patient);
    auto* editor = place.findChild<QLineEdit*>(u"goalWordsEdit"_s);
    if (!editor)
        qFatal("There is no goal to type.");
    editor->setFocus();
    QLineEdit plain;
    plain.resize(editor->size());
    plain.show();
    bench::Comparison comparison(bench::Comparison::Work::Fresh);
    comparison.run(
        options.rounds, options.isQuick ? 20 : 100, [&](int i) { typeLetter(*editor, i); },
        [&](int i) { typeLetter(plain, i); });
    comparison.print("a letter of the goal, until it is painted");
}

}

int main(int argc, char* argv[])
{
    ui::WatchedApplication application(argc, argv);
    ui::applyTheme(application, ui::ThemeMode::Light);
    const auto options = bench::Options::parse(argc, argv);
    for (const int people :
        options.isQuick ? std::vector { 1'000 } : std::vector { 10'000, 100'000 }) {
        bench::SyntheticPractice practice({ people, people > 10'000 ? 1 : 4 });
        ClinicDesk desk(practice);
        bench::Comparison::printHeading(
            fmt::format("The window of a clinician, {} people on SQLite", people));
        const auto patients = practice.patients(400);
        measureOpening(desk, patients, options);
        measureTyping(desk, patients.back(), options);
        fmt::print("  {} events kept the window's thread for more than {:.0f} ms; the longest took "
                   "{:.0f} ms (event {} of {})\n",
            application.slowEvents(), ui::WatchedApplication::kMostMs,
            application.worst().milliseconds, application.worst().eventNumber,
            application.worst().className);
    }
    return 0;
}
