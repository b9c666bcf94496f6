// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"
#include "domain/common/Result.h"
#include "domain/common/Time.h"

#include <QByteArray>
#include <QUuid>

#include <vector>

namespace rooftree::app {

using DraftId = domain::StrongId<struct DraftTag>;

/// Whose words they are, in which form, about what. Nobody else is ever offered them (HZ-03).
struct DraftKey {
    domain::StaffId author { 0 };
    QString form; ///< "consultation"
    QString subject; ///< made by the functions below
    std::optional<domain::PatientId> patient;

    /// A form of which a patient has one.
    [[nodiscard]] static DraftKey ofPatient(
        domain::StaffId author, domain::PatientId patient, const QString& form);
    /// A form about one thing of a patient, such as one promised call.
    [[nodiscard]] static DraftKey ofPart(
        domain::StaffId author, domain::PatientId patient, const QString& form, qint64 part);
    /// A form that makes something that is in no record yet. The patient, when there is one, is
    /// named in the form.
    [[nodiscard]] static DraftKey ofNew(domain::StaffId author, const QString& form,
        const QUuid& record, std::optional<domain::PatientId> patient = {});

    /// The thing of ofPart().
    [[nodiscard]] std::optional<qint64> part() const;

    friend bool operator==(const DraftKey&, const DraftKey&) = default;
};

/// Typed and not yet saved: journalled within a second, offered to its author only, apart from the
/// record and without clinical status.
struct Draft {
    DraftKey key;
    QUuid record; ///< what it becomes when it is saved
    QByteArray content; ///< the form's own JSON
    domain::Instant savedAt;
    DraftId id { 0 };
    std::optional<domain::Instant> discardedAt; ///< thrown away, and still to be had for a day
};

class DraftRepository {
public:
    DraftRepository() = default;
    DraftRepository(const DraftRepository&) = delete;
    DraftRepository& operator=(const DraftRepository&) = delete;
    virtual ~DraftRepository() = default;

    /// Replaces the open draft of the same key. Its own transaction; no audit row: a draft is no
    /// record. A record that is saved acquires none any more: then nothing is written, and that is
    /// no error.
    [[nodiscard]] virtual domain::Result<void> keep(const Draft& draft) = 0;
    /// The open draft of a key.
    [[nodiscard]] virtual domain::Result<std::optional<Draft>> find(const DraftKey& key) = 0;
    /// Open and thrown away, newest first.
    [[nodiscard]] virtual domain::Result<std::vector<Draft>> ofAuthor(domain::StaffId author) = 0;
    /// Throws the open draft of a key away; it can be brought back until it is purged.
    [[nodiscard]] virtual domain::Result<void> discard(const DraftKey& key, domain::Instant at) = 0;
    /// NotFound (draft.not-found) when it is purged or another author's; Conflict
    /// (draft.newer-exists) when the same form has been begun anew since.
    [[nodiscard]] virtual domain::Result<void> bringBack(domain::StaffId author, DraftId id) = 0;
    /// `record` is saved: the words are in it, so the draft loses them and its key gets none for
    /// this record again. Inside the save's transaction when there is one.
    [[nodiscard]] virtual domain::Result<void> resolve(
        const DraftKey& key, const QUuid& record, domain::Instant at)
        = 0;
    /// Removes what was saved or thrown away before `before`; answers how many.
    [[nodiscard]] virtual domain::Result<int> purge(domain::Instant before) = 0;

    /// `author` has just shown that this is their password. Whoever keeps drafts where the database
    /// cannot be reached seals them by it; whoever does not, needs nothing of it.
    virtual void letIn(domain::StaffId author, const QString& password);

    /// Nobody is there any more: what letIn() brought is forgotten.
    virtual void letOut() { }
};

}
