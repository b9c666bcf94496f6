// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"
#include "application/consultation/OpenRecord.h"
#include "documents/AgendaPaper.h"
#include "domain/recall/CareCycle.h"
#include "presentation/common/PatientModel.h"

#include <QSet>

namespace rooftree::presentation {

/// One thing that the letter before a visit can tell the patient about themselves.
struct LetterResult {
    QString id; ///< the same for the same thing when the record is read again
    QString name; ///< as staff know it: "CAT: 18 of 40"
    QString what; ///< "How COPD affects you (CAT): 18 of 40"
    QString detail; ///< its day, the one before, and which way is better
    bool isOnAtFirst = true; ///< whoever prints chooses the others by hand
};

/// Scores, and what was checked and counted lately (RecallRules); words that staff typed are left
/// out. Of a questionnaire with answers that may call for somebody at once nothing is chosen at
/// first: such a score is for a conversation, not for the post.
[[nodiscard]] std::vector<LetterResult> letterResults(const app::RecordView& record,
    const app::Rules& rules, const domain::RecallRules& recall, QDate today);

/// The letter before the next visit of one patient: results that somebody chose, what the patient
/// is working on, and the questions to fill in at home (the second contact of a yearly review).
class VisitLetterModel final : public PatientModel {
    Q_OBJECT

public:
    enum class Size { A4, Large };

    VisitLetterModel(const Desk& desk, const PatientContext& context, QObject* parent = nullptr);

    [[nodiscard]] bool mayPrint() const;

    /// What the record says now. read() or failed() follows, once the next visit is known.
    void show(const app::RecordView& record);

    [[nodiscard]] const std::vector<LetterResult>& results() const { return m_results; }

    /// False for who has died, whatever is booked.
    [[nodiscard]] bool hasVisit() const { return m_visit.has_value(); }

    [[nodiscard]] bool isLiving() const { return m_isLiving; }

    /// "Tuesday 1 December 2026 at 10:20, with Dr Patel"; that none is booked.
    [[nodiscard]] QString visitWords() const;
    /// When the letter should go; empty when no visit is booked.
    [[nodiscard]] QString windowWords() const;
    [[nodiscard]] bool isLate() const; ///< the visit is so near that the post may not be in time

    /// "letter_2026-12-01.pdf": names nobody.
    [[nodiscard]] QString fileName() const;

    /// As PDF, with an open session for the sheet and an event in the trail. `chosen`: ids of
    /// results. Ends in printed() or failed().
    void print(const QSet<QString>& chosen, Size size, const QString& path);

Q_SIGNALS:
    void read();
    void printed();
    void failed(const rooftree::domain::Error& error);

private:
    std::vector<LetterResult> m_results;
    std::optional<app::NextVisit> m_visit;
    bool m_isLiving = true;
};

/// What the letter says, in front of its questions.
[[nodiscard]] documents::VisitLetter visitLetter(const app::RecordView& record,
    const app::NextVisit& visit, const std::vector<LetterResult>& results,
    const domain::Actor& writer, QDate today);

}
