// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/Gate.h"
#include "application/trail/TrailDetails.h"
#include "domain/common/Ids.h"
#include "domain/common/SaveKey.h"

#include <functional>

namespace rooftree::app {

using domain::EventId;

/// Who writes what, under which key: becomes the audit-trail row of the transaction.
struct WriteStamp {
    domain::SaveKey key; ///< made by the form; the same key saves once, however often it is sent
    Actor actor;
    Action action;
    std::optional<PatientId> patient;
    TrailDetails details = {};
    /// Whom the event is about when they come to be in the same transaction: asked inside it, and
    /// before the event, because an event cannot be changed afterwards.
    std::function<Result<PatientId>()> newPatient = {};

    template <Action A>
    [[nodiscard]] static WriteStamp of(
        const Authorized<A>& proof, const domain::SaveKey& key, TrailDetails details = {})
    {
        return { key, proof.actor(), A, proof.patient(), std::move(details), {} };
    }
};

enum class SaveOutcome { Saved, AlreadySaved };

/// One use case, one transaction.
class UnitOfWork {
public:
    UnitOfWork() = default;
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;
    virtual ~UnitOfWork() = default;

    /// Runs `work` in one write transaction together with its audit-trail row, whose id every
    /// written row carries. A key that was saved before answers AlreadySaved and runs nothing. When
    /// the commit's outcome is unknown the key is looked up, so the answer is the truth. Any
    /// error leaves the database as it was.
    [[nodiscard]] virtual Result<SaveOutcome> write(
        const WriteStamp& stamp, const std::function<Result<void>(EventId)>& work)
        = 0;

    /// Adds the audit-trail row of an act that writes nothing else, such as opening a record. No
    /// desk has to read anything again because of it.
    [[nodiscard]] virtual Result<void> note(const WriteStamp& stamp) = 0;

    /// Runs several reads against one state of the database.
    [[nodiscard]] virtual Result<void> read(const std::function<Result<void>()>& work) = 0;

    /// Grows with every write by anybody: what a desk polls to learn that something changed.
    [[nodiscard]] virtual Result<qint64> changeNumber() = 0;
};

}
