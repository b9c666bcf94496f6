// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who types into a consultation, for tests that kill the program while they do.
//
//     rooftree-draftdriver FILE prepare            a practice with one patient and two nurses
//     rooftree-draftdriver FILE type AUTHOR        opens the patient, goes on with a draft, types
//                                                  20 characters a second until it is killed
//     rooftree-draftdriver FILE type-slow AUTHOR   the same with a journal that lags five seconds
//     rooftree-draftdriver FILE type-ended AUTHOR  as type, and ends as the window does when it is
//     told
//                                                  to by a signal
//     rooftree-draftdriver FILE type-watched AUTHOR
//                                                  types quickly and says how the status line
//                                                  stands; then one more for each "more" on
//                                                  standard input, and saves at "save"
//     rooftree-draftdriver FILE type-deaf AUTHOR   the same; the status line believes all is kept
//     rooftree-draftdriver FILE offer AUTHOR       opens the patient and prints what is offered
//
// AUTHOR is 1 or 2. Prints "TYPED number milliseconds" for each character, and "OFFER words" or
// "NONE". The models are those of the window; only the widgets are missing.
#include "composition/Practice.h"
#include "presentation/common/EndSignals.h"
#include "presentation/consultation/ConsultationModel.h"
#include "storage/people/SqlPatientRepository.h"
#include "storage/people/SqlStaffRepository.h"
#include "support/FixedClock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <spdlog/spdlog.h>

#include <csignal>
#include <cstdio>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace rooftree;

namespace {

constexpr auto kUsage
    = "usage: rooftree-draftdriver FILE prepare | type|type-slow|type-ended|type-watched|type-deaf|"
      "offer 1|2\n";
constexpr int kBetweenKeysMs = 50;
constexpr int kQuickly = 120; // letters at once
constexpr int kRestsMs = 1100; // two tries of the journal, and what they take
constexpr int kSlowMs = 5000;

[[noreturn]] void stop(const domain::Error& error)
{
    std::fprintf(stderr, "refused: %s\n", qUtf8Printable(error.detail));
    std::exit(3);
}

template <class T> T sure(domain::Result<T> result)
{
    if (!result)
        stop(result.error());
    return *std::move(result);
}

std::unique_ptr<composition::Practice> openPractice(
    const QString& file, storage::OpenMode mode, const domain::Clock& clock, app::Publisher& told)
{
    composition::Practice::Options options;
    options.passwordCost = app::PasswordHasher::Cost::Cheapest;
    return sure(composition::Practice::open(
        sure(storage::DatabaseUrl::parse(file)), mode, clock, told, options));
}

int prepare(const QString& file)
{
    const test::FixedClock clock;
    app::SilentPublisher nobody;
    const auto practice = openPractice(file, storage::OpenMode::Create, clock, nobody);
    const auto& services = practice->services();
    const domain::Actor driver { {}, domain::Role::Administrator, u"driver"_s, u"desk"_s };
    storage::SqlStaffRepository staff(practice->database());
    storage::SqlPatientRepository patients(practice->database());
    const app::WriteStamp stamp { domain::SaveKey::make(), driver, domain::Action::MakeDemo, {} };
    static_cast<void>(
        sure(services.work.write(stamp, [&](domain::EventId event) -> domain::Result<void> {
            for (const auto* name : { "Nurse One", "Nurse Two" }) {
                const domain::Staff nurse { domain::StaffId(0), QUuid::createUuid(),
                    QString::fromLatin1(name), domain::Profession::Nurse, {}, {},
                    { domain::Role::Clinician }, true, domain::RowVersion::first() };
                static_cast<void>(sure(staff.add(nurse, {}, event)));
            }
            domain::PatientDetails patient { .name
                = sure(domain::PersonName::parse(u"Test", u"Ann")) };
            static_cast<void>(sure(patients.add(QUuid::createUuid(), patient, event)));
            return {};
        })));
    // Whoever is booked may be opened by either nurse.
    const domain::Actor nurse { domain::StaffId(1), domain::Role::Clinician, u"Nurse One"_s,
        u"desk"_s };
    const auto proof = sure(
        services.gate.allow<domain::Action::BookAppointment>(nurse, { domain::PatientId(1) }));
    static_cast<void>(sure(services.today.book(proof, domain::SaveKey::make(),
        { QUuid::createUuid(), domain::StaffId(1), domain::instantAt(clock.today(), QTime(10, 20)),
            10, {} })));
    return 0;
}

/// A desk over the file, with one person and the patient's page.
class Room final {
public:
    Room(const QString& file, qint64 author)
    {
        m_worker.setMaxThreadCount(1);
        m_worker.setExpiryTimeout(-1);
        m_practice = openPractice(file, storage::OpenMode::Existing, m_clock, m_changes);
        const auto nurse = sure(m_practice->services().staff.find(domain::StaffId(author)));
        m_session.signIn({ nurse, { nurse.id, domain::Role::Clinician, nurse.name, u"desk"_s } });
        m_desk.reset(new presentation::Desk {
            m_practice->services(), m_worker, m_changes, m_session, u"Practice"_s, false });
        model = std::make_unique<presentation::ConsultationModel>(
            *m_desk, domain::PatientId(1), std::nullopt);
    }

    ~Room()
    {
        model.reset();
        m_worker.waitForDone();
    }

    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    /// As CompositionRoot::end.
    void end()
    {
        m_session.signOut();
        QCoreApplication::exit();
    }

    [[nodiscard]] bool areDraftsKept() const { return m_changes.areDraftsKept(); }

    std::unique_ptr<presentation::ConsultationModel> model;

private:
    test::FixedClock m_clock;
    presentation::ChangeFeed m_changes;
    presentation::Session m_session;
    QThreadPool m_worker;
    std::unique_ptr<composition::Practice> m_practice;
    std::unique_ptr<presentation::Desk> m_desk;
};

void typeFrom(presentation::ConsultationModel& model, QTimer& keys, QElapsedTimer& watch)
{
    if (model.offeredDraft())
        model.restoreDraft();
    QObject::connect(&keys, &QTimer::timeout, &model, [&model, &watch] {
        // Numbered words, so that what came back says how far it goes.
        const auto number = model.note().size();
        model.setNote(model.note() + QChar(u'a' + static_cast<int>(number % 26)));
        std::printf("TYPED %lld %lld\n", static_cast<long long>(number + 1),
            static_cast<long long>(watch.elapsed()));
        std::fflush(stdout);
    });
    keys.start(kBetweenKeysMs);
}

int typeIn(QCoreApplication& app, Room& room, bool isSlow)
{
    QTimer keys;
    keys.setTimerType(Qt::PreciseTimer);
    QElapsedTimer watch;
    watch.start();
    QObject::connect(room.model.get(), &presentation::ConsultationModel::opened, &app, [&] {
        // After whatever comes with the opening, such as an offered draft.
        QTimer::singleShot(0, &app, [&] {
            if (isSlow)
                room.model->journal()->timer().setInterval(kSlowMs);
            typeFrom(*room.model, keys, watch);
            if (isSlow)
                room.model->journal()->timer().setInterval(kSlowMs);
        });
    });
    QObject::connect(room.model.get(), &presentation::ConsultationModel::openRefused, &app,
        [](const domain::Error& error) { stop(error); });
    room.model->open();
    return QCoreApplication::exec();
}

int type(QCoreApplication& app, const QString& file, qint64 author, bool isSlow)
{
    Room room(file, author);
    return typeIn(app, room, isSlow);
}

int typeUntilEnded(QCoreApplication& app, const QString& file, qint64 author)
{
    Room room(file, author);
    const presentation::EndSignals signals;
    QObject::connect(&signals, &presentation::EndSignals::endWished, &app, [&room] { room.end(); });
    return typeIn(app, room, false);
}

/// Types, rests, and says how the status line stands: "TYPED letters kept" or "not-kept".
class WatchedTypist final {
public:
    WatchedTypist(Room& room, bool isDeaf) : m_room(room), m_isDeaf(isDeaf) { }

    void begin()
    {
        auto& model = *m_room.model;
        if (model.offeredDraft())
            model.restoreDraft();
        QObject::connect(&model, &presentation::ConsultationModel::finished, &model, [] {
            say(u"SAVED"_s);
            QCoreApplication::quit();
        });
        QObject::connect(&model, &presentation::ConsultationModel::saveRefused, &model,
            [this](const domain::Error& error) {
                say(u"REFUSED "_s + error.detail);
                listen();
            });
        type(kQuickly);
    }

private:
    static void say(const QString& line)
    {
        std::puts(qUtf8Printable(line));
        std::fflush(stdout);
    }

    void type(int letters)
    {
        for (int at = 0; at < letters; ++at) {
            const auto number = m_room.model->note().size();
            m_room.model->setNote(
                m_room.model->note() + QChar(u'a' + static_cast<int>(number % 26)));
        }
        QTimer::singleShot(kRestsMs, m_room.model.get(), [this] {
            const auto isKept = m_isDeaf || m_room.areDraftsKept();
            say(u"TYPED %1 %2"_s.arg(
                QString::number(m_room.model->note().size()), isKept ? u"kept"_s : u"not-kept"_s));
            listen();
        });
    }

    void listen()
    {
        std::string wish;
        if (!std::getline(std::cin, wish))
            QCoreApplication::quit();
        else if (wish == "save")
            m_room.model->finish();
        else
            type(1);
    }

    Room& m_room;
    bool m_isDeaf;
};

int typeWatched(const QString& file, qint64 author, bool isDeaf)
{
    Room room(file, author);
    WatchedTypist typist(room, isDeaf);
    QObject::connect(room.model.get(), &presentation::ConsultationModel::opened, room.model.get(),
        [&typist] { QTimer::singleShot(0, [&typist] { typist.begin(); }); });
    QObject::connect(room.model.get(), &presentation::ConsultationModel::openRefused,
        room.model.get(), [](const domain::Error& error) { stop(error); });
    room.model->open();
    return QCoreApplication::exec();
}

int offer(QCoreApplication& app, const QString& file, qint64 author)
{
    Room room(file, author);
    QObject::connect(room.model.get(), &presentation::ConsultationModel::opened, &app, [&] {
        QTimer::singleShot(0, &app, [&] {
            const auto& draft = room.model->draft().offered();
            if (draft) {
                const auto kept = QJsonDocument::fromJson(draft->content).object();
                std::printf("OFFER %s\n", qUtf8Printable(kept.value("note"_L1).toString()));
            } else {
                std::puts("NONE");
            }
            QCoreApplication::quit();
        });
    });
    room.model->open();
    return QCoreApplication::exec();
}

}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    spdlog::set_level(spdlog::level::warn);
    std::signal(SIGXFSZ, SIG_IGN);
    if (arguments.size() == 3 && arguments[2] == u"prepare"_s)
        return prepare(arguments[1]);
    const auto author = arguments.size() == 4 ? arguments[3].toLongLong() : 0;
    if (author == 1 || author == 2) {
        if (arguments[2] == u"type"_s || arguments[2] == u"type-slow"_s)
            return type(app, arguments[1], author, arguments[2] == u"type-slow"_s);
        if (arguments[2] == u"type-watched"_s || arguments[2] == u"type-deaf"_s)
            return typeWatched(arguments[1], author, arguments[2] == u"type-deaf"_s);
        if (arguments[2] == u"type-ended"_s)
            return typeUntilEnded(app, arguments[1], author);
        if (arguments[2] == u"offer"_s)
            return offer(app, arguments[1], author);
    }
    std::fputs(kUsage, stderr);
    return 2;
}
