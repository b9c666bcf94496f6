// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trail/TrailModel.h"

#include "application/trail/NoteReading.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/common/Async.h"
#include "presentation/trail/TrailCsv.h"
#include "presentation/trail/TrailPapers.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;
    using Found = std::vector<app::UnusualAccess>;

    constexpr qint64 kDayMs = qint64 { 24 } * 60 * 60 * 1000;
    constexpr int kMostRows = 2000;

    app::TrailFilter filterOf(const TrailModel::Wish& wish, QDate today)
    {
        app::TrailFilter filter;
        filter.staff = wish.staff;
        filter.action = wish.action;
        filter.patient = wish.patient;
        filter.from = domain::instantAt(today.addDays(1 - wish.days), {});
        filter.until = domain::instantAt(today.addDays(1), {});
        filter.most = kMostRows;
        return filter;
    }

    Result<Found> lookForUnusual(const app::Services& services, const domain::Actor& actor)
    {
        const auto proof = services.gate.allow<Action::SeeTrail>(actor);
        if (!proof)
            return domain::failure(proof);
        const auto rules = app::UnusualAccessRules::load();
        if (!rules)
            return domain::failure(rules);
        const auto since = services.clock.now().ms - rules->daysShown * kDayMs;
        const auto openings = services.accessLog.openings(*proof, { since });
        if (!openings)
            return domain::failure(openings);
        const auto staff = services.staff.all();
        if (!staff)
            return domain::failure(staff);
        QStringList names;
        for (const auto& each : *staff)
            names << each.name;
        return unusualAmong(*openings, names, *rules);
    }

    Result<void> saveAnchor(
        const app::Services& services, const TrailPaperSource& source, const QString& path)
    {
        const auto proof = services.gate.allow<Action::PrintAnchor>(source.actor);
        if (!proof)
            return domain::failure(proof);
        // The event of the printing comes first, so that the page covers it.
        if (const auto noted = app::noteReading(services.work, *proof); !noted)
            return noted;
        const auto head = services.trail.head(*proof);
        if (!head)
            return domain::failure(head);
        const auto pdf = documents::renderFacts(anchorSheet(source, *head));
        if (!pdf)
            return domain::failure(pdf);
        return writePrivately(path, *pdf);
    }

}

struct TrailModel::Head {
    app::TrailHead head;
    std::optional<domain::Instant> lastAnchor;
    int anchorDays = 0;
};

TrailModel::TrailModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::signedIn, this, &TrailModel::forget);
    connect(&desk.session, &Session::signedOut, this, &TrailModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &TrailModel::forget);
}

bool TrailModel::isAllowed(Action action) const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), action);
}

void TrailModel::forget()
{
    ++m_generation;
    m_isNoted = false;
    m_list.setEntries({});
    m_unusual.setFound({});
}

void TrailModel::readPeople()
{
    runAsync(
        m_desk.worker, this, [&staff = m_desk.services.staff] { return staff.all(); },
        [this](Result<std::vector<domain::Staff>> people) {
            if (people)
                m_people = *std::move(people);
            Q_EMIT peopleRead();
        });
}

void TrailModel::refresh(const Wish& wish)
{
    if (!m_desk.session.isSignedIn())
        return;
    const auto proof = m_desk.services.gate.allow<Action::SeeTrail>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT failed(proof.error());
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, proof = *proof, mustNote = !m_isNoted,
            filter = filterOf(
                wish, m_desk.services.clock.today())]() -> Result<std::vector<app::TrailEntry>> {
            if (mustNote) {
                if (const auto noted = app::noteReading(services.work, proof); !noted)
                    return domain::failure(noted);
            }
            return services.accessLog.find(proof, filter);
        },
        [this, generation = ++m_generation](Result<std::vector<app::TrailEntry>> entries) {
            if (generation != m_generation)
                return;
            if (!entries) {
                Q_EMIT failed(entries.error());
                return;
            }
            m_isNoted = true;
            m_list.setEntries(*std::move(entries));
            Q_EMIT refreshed();
        });
}

void TrailModel::readUnusual()
{
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor()] {
            return lookForUnusual(services, actor);
        },
        [this](Result<Found> found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            m_unusual.setFound(*std::move(found));
            Q_EMIT unusualRead();
        });
}

void TrailModel::readHead()
{
    const auto proof = m_desk.services.gate.allow<Action::PrintAnchor>(m_desk.session.actor());
    if (!proof)
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, proof = *proof]() -> Result<Head> {
            const auto head = services.trail.head(proof);
            if (!head)
                return domain::failure(head);
            const auto last = services.accessLog.lastAnchor(proof);
            if (!last)
                return domain::failure(last);
            const auto rules = app::UnusualAccessRules::load();
            if (!rules)
                return domain::failure(rules);
            return Head { *head, *last, rules->anchorDays };
        },
        [this](const Result<Head>& head) { onHead(head); });
}

void TrailModel::onHead(const Result<Head>& head)
{
    if (!head) {
        Q_EMIT failed(head.error());
        return;
    }
    m_head = head->head;
    m_lastAnchor = head->lastAnchor;
    m_anchorDays = head->anchorDays;
    Q_EMIT headRead();
}

bool TrailModel::isAnchorDue() const
{
    if (!m_head)
        return false;
    return !m_lastAnchor
        || domain::civilDate(*m_lastAnchor).addDays(m_anchorDays) <= m_desk.services.clock.today();
}

QString TrailModel::listName() const
{
    return u"trail_%1.csv"_s.arg(m_desk.services.clock.today().toString(Qt::ISODate));
}

QString TrailModel::anchorName() const
{
    return u"trail_anchor_%1.pdf"_s.arg(m_desk.services.clock.today().toString(Qt::ISODate));
}

void TrailModel::saveList(const QString& path)
{
    const auto proof = m_desk.services.gate.allow<Action::SeeTrail>(m_desk.session.actor());
    if (!proof) {
        Q_EMIT failed(proof.error());
        return;
    }
    runAsync(
        m_desk.worker, this,
        [&work = m_desk.services.work, proof = *proof, path,
            entries = m_list.entries()]() -> Result<void> {
            // Nothing leaves that is not in the trail.
            if (const auto noted = app::noteReading(work, proof, { u"file"_s, {} }); !noted)
                return noted;
            return writePrivately(path, trailCsv(entries));
        },
        [this](const Result<void>& saved) {
            if (saved)
                Q_EMIT listSaved();
            else
                Q_EMIT failed(saved.error());
        });
}

void TrailModel::printAnchor(const QString& path)
{
    const TrailPaperSource source { m_desk.practiceName, m_desk.isDemo, m_desk.session.actor(),
        m_desk.services.clock.now() };
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, source, path] { return saveAnchor(services, source, path); },
        [this](const Result<void>& saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            Q_EMIT anchorPrinted();
            readHead();
        });
}

}
