// SPDX-License-Identifier: GPL-3.0-or-later
// FT-24: one person opens, types, cancels and saves in a hurry while the answers to earlier
// questions are still on their way. Whatever the order: banner, contents and what is saved are of
// one patient. ROOFTREE_FAULT_TIER=long runs all ten thousand.
#include "catch_compat.h"
#include "presentation/common/Async.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/fakes/FakePractice.h"
#include "presentation/fakes/Latches.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::PatientId;
using presentation::ConsultationModel;
using presentation::GoalDraft;
using testing::FakePractice;
using testing::Latches;

namespace {

constexpr int kSteps = 40;
constexpr int kWorkers = 32;

int interleavings()
{
    return qEnvironmentVariable("ROOFTREE_FAULT_TIER") == u"long"_s ? 10'000 : 1'000;
}

/// The people of the practice by number: names that cannot be mistaken in a text.
struct People {
    explicit People(FakePractice& practice)
    {
        practice.patients.push_back(practice.patients[0]);
        practice.patients.back().id = PatientId(9);
        practice.patients.back().details.name
            = domain::PersonName::parse(u"Ahmad"_s, u"Margaret"_s).value();
        for (const auto& patient : practice.patients) {
            ids.push_back(patient.id);
            names.insert(patient.id.value(), patient.details.name.familyFirst());
            practice.addGoal(u"goal"_s);
            practice.goals.back().patient = patient.id;
            practice.goals.back().content.words
                = domain::GoalText::parse(u"goal of "_s + names[patient.id.value()]).value();
        }
    }

    /// Whom a text is about; nobody's when it names no one or several.
    [[nodiscard]] std::optional<PatientId> named(const QString& text) const
    {
        std::optional<PatientId> found;
        for (auto it = names.begin(); it != names.end(); ++it) {
            if (!text.contains(it.value()))
                continue;
            if (found)
                return std::nullopt;
            found = PatientId(it.key());
        }
        return found;
    }

    std::vector<PatientId> ids;
    QMap<qint64, QString> names;
};

/// What somebody has in front of them.
class Page {
public:
    Page() = default;
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;
    virtual ~Page() = default;

    virtual void open(PatientId patient) = 0;
    virtual void leave() = 0;
    /// The name at the top; empty while nobody is open.
    [[nodiscard]] virtual QString banner() const = 0;
    /// The text that is on the page.
    [[nodiscard]] virtual QString contents() const = 0;
    virtual void type(const QString& words) = 0;
    virtual void save() = 0;
};

/// The page as the program has it: a model for each patient, destroyed with it.
class RealPage final : public Page {
public:
    explicit RealPage(const presentation::Desk& desk) : m_desk(desk) { }

    void open(PatientId patient) override
    {
        m_model = std::make_unique<ConsultationModel>(m_desk, patient, std::nullopt);
        m_model->open();
    }

    void leave() override { m_model.reset(); }

    [[nodiscard]] QString banner() const override
    {
        return isOpen() ? m_model->banner().name : QString();
    }

    [[nodiscard]] QString contents() const override
    {
        if (!isOpen())
            return {};
        QStringList lines { m_model->note() };
        for (const auto& goal : m_model->summary().openGoals)
            lines << goal.words;
        return lines.join(u'\n');
    }

    void type(const QString& words) override
    {
        if (!isOpen())
            return;
        if (m_model->offeredDraft())
            m_model->restoreDraft();
        m_model->setNote(words);
        if (m_model->journal())
            m_model->journal()->flush();
    }

    void save() override
    {
        if (m_model)
            m_model->finish();
    }

private:
    [[nodiscard]] bool isOpen() const
    {
        return m_model && m_model->state() != ConsultationModel::State::Opening
            && m_model->state() != ConsultationModel::State::NotOpened;
    }

    const presentation::Desk& m_desk;
    std::unique_ptr<ConsultationModel> m_model;
};

/// What must not be: one page used again for the next patient, which shows whatever answer comes
/// last and saves under whoever was asked for last.
class CarelessPage final : public Page {
public:
    explicit CarelessPage(const presentation::Desk& desk) : m_desk(desk) { }

    void open(PatientId patient) override
    {
        m_patient = patient;
        presentation::runAsync(
            m_desk.worker, &m_context,
            [&services = m_desk.services, patient] {
                const domain::Actor nurse { FakePractice::kNurse, domain::Role::Clinician, {}, {} };
                const auto proof
                    = services.gate.allow<domain::Action::ReadRecord>(nurse, { patient });
                return services.openRecord.run(*proof, {});
            },
            [this](const app::Result<app::RecordView>& view) { m_view = *view; });
    }

    void leave() override { m_view.reset(); }

    [[nodiscard]] QString banner() const override
    {
        return m_view ? m_view->patient.details.name.familyFirst() : QString();
    }

    [[nodiscard]] QString contents() const override { return m_note; }

    void type(const QString& words) override { m_note = words; }

    void save() override
    {
        if (!m_view || !m_patient)
            return;
        const domain::ConsultationRecord record { QUuid::createUuid(), *m_patient, {},
            domain::ConsultationKind::PlannedReview, m_desk.services.clock.now(),
            m_desk.services.clock.now(), {}, {}, {}, m_note, {} };
        presentation::runAsync(
            m_desk.worker, &m_context,
            [&services = m_desk.services, record] {
                const domain::Actor nurse { FakePractice::kNurse, domain::Role::Clinician, {}, {} };
                const auto proof = services.gate.allow<domain::Action::WriteConsultation>(
                    nurse, { record.patient });
                return services.finishConsultation.run(*proof, domain::SaveKey::make(), record);
            },
            [this](const app::Result<domain::ConsultationId>&) { m_note.clear(); });
    }

private:
    const presentation::Desk& m_desk;
    QObject m_context;
    std::optional<PatientId> m_patient;
    std::optional<app::RecordView> m_view;
    QString m_note;
};

/// One practice with workers that a test holds up.
struct Rush {
    Rush()
        : people(practice)
        , desk { practice.services(), workers, practice.desk().changes, practice.session(),
            u"Elm Tree Surgery"_s, true }
    {
        workers.setMaxThreadCount(kWorkers);
        workers.setExpiryTimeout(-1);
        practice.atTheDoor = [this] { latches.wait(); };
    }

    ~Rush() { settle(); }

    void deliver()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void settle()
    {
        for (int round = 0; round < 8; ++round) {
            latches.letAllGo(workers);
            deliver();
        }
    }

    /// A clean sheet for the next interleaving.
    void forget()
    {
        settle();
        practice.consultations.clear();
        practice.drafts.clear();
        practice.savedRecords.clear();
        practice.noted.clear();
    }

    FakePractice practice;
    People people;
    Latches latches;
    QThreadPool workers;
    presentation::Desk desk;
};

/// One interleaving; answers what was wrong first, or nothing.
class Interleaving final {
public:
    Interleaving(Rush& rush, Page& page, quint32 seed)
        : m_rush(rush)
        , m_page(page)
        , m_dice(seed) { }

    QString run()
    {
        for (int step = 0; step < kSteps && m_wrong.isEmpty(); ++step) {
            act();
            m_rush.latches.standStill(m_rush.workers);
            lookAtPage();
        }
        m_page.leave();
        m_rush.settle();
        lookAtRecords();
        return m_wrong;
    }

private:
    void act()
    {
        const auto& ids = m_rush.people.ids;
        switch (m_dice.bounded(12)) {
        case 0:
        case 1:
            m_page.open(ids[m_dice.bounded(static_cast<quint32>(ids.size()))]);
            break;
        case 2:
        case 3:
        case 4:
            // What somebody types is about whom they see at the top.
            if (const auto name = m_page.banner(); !name.isEmpty())
                m_page.type(u"said by %1, %2"_s.arg(name, QString::number(++m_typed)));
            break;
        case 5:
            m_page.save();
            break;
        case 6:
            if (m_dice.bounded(4) == 0)
                m_page.leave();
            break;
        case 7:
        case 8:
            m_rush.deliver();
            break;
        default:
            if (const int waiting = m_rush.latches.waiting())
                m_rush.latches.letGo(m_dice.bounded(waiting), m_rush.workers);
            break;
        }
    }

    void lookAtPage()
    {
        const auto banner = m_page.banner();
        const auto contents = m_page.contents();
        if (banner.isEmpty() || contents.trimmed().isEmpty())
            return;
        if (m_rush.people.named(banner) != m_rush.people.named(contents))
            m_wrong = u"the banner says %1, the page says %2"_s.arg(banner, contents);
    }

    void lookAtRecords()
    {
        for (const auto& record : m_rush.practice.consultations) {
            ++saved;
            if (!record.note.isEmpty() && m_rush.people.named(record.note) != record.patient)
                m_wrong = u"saved with %1: %2"_s.arg(
                    QString::number(record.patient.value()), record.note);
        }
        for (const auto& draft : m_rush.practice.drafts) {
            ++kept;
            if (m_rush.people.named(QString::fromUtf8(draft.content)) != draft.key.patient)
                m_wrong = u"a draft is kept for somebody else"_s;
        }
    }

    Rush& m_rush;
    Page& m_page;
    QRandomGenerator m_dice;
    int m_typed = 0;
    QString m_wrong;

public:
    int saved = 0;
    int kept = 0;
};

/// The first interleaving that goes wrong, if one of `most` does; and how much happened.
template <class SomePage> struct Campaign {
    explicit Campaign(int most)
    {
        Rush rush;
        for (int seed = 1; seed <= most && wrong.isEmpty(); ++seed) {
            SomePage page(rush.desk);
            Interleaving one(rush, page, static_cast<quint32>(seed));
            wrong = one.run();
            if (!wrong.isEmpty())
                wrong = u"seed %1: %2"_s.arg(QString::number(seed), wrong);
            saved += one.saved;
            kept += one.kept;
            rush.forget();
        }
    }

    QString wrong;
    int saved = 0;
    int kept = 0;
};

}

TEST_CASE("ft24 a page that is used again for the next patient is caught", "[hz03_c6][ft24]")
{
    const Campaign<CarelessPage> campaign(200);

    CHECK_FALSE(campaign.wrong.isEmpty());
}

TEST_CASE("ft24 banner, contents and what is saved are of one patient in every interleaving",
    "[hz03_c6][r04][ft24]")
{
    const int most = interleavings();
    const Campaign<RealPage> campaign(most);

    CHECK(campaign.wrong.toStdString() == "");
    // Enough happened for that to mean something.
    CHECK(campaign.saved > most / 4);
    CHECK(campaign.kept > most / 4);
}
