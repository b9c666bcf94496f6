// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consultation/Consultation.h"

#include <QJsonArray>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace rooftree::presentation {

/// One line of the board. Several items stand on one line when they are about the same thing; each
/// keeps its author and gets the same decision.
struct BoardRow {
    std::vector<QUuid> items; ///< the first one gave the words
    std::optional<domain::AgendaItemId> firstId; ///< none for an item that was added here
    QString words; ///< verbatim
    QString topic;
    std::optional<int> patientRank;
    std::optional<int> worry;
    bool isPatients = false;
    bool isClinicians = false; ///< a clinician asked for it, alone or as well
    bool isFromLastTime = false;
    bool isAddedHere = false; ///< nothing of it is in the record yet: it can be taken off

    std::optional<domain::ItemOutcome> outcome;
    QString passedTo;
    std::optional<QDate> nextDate;
    QUuid referral; ///< of the note that it is while somebody else takes it on
    QString referralReason;
    std::optional<bool> isOnPlan; ///< as chosen

    /// Whether it stands before what the patient said. Asked: the reason is being typed.
    enum class Above { No, Asked, Yes };
    Above above = Above::No;
    QString aboveReason;

    /// Nobody but the clinician asked for it.
    [[nodiscard]] bool isClinicianOnly() const { return isClinicians && !isPatients; }

    /// The note to somebody else may be read by the patient: unless chosen, when the patient asked.
    [[nodiscard]] bool isForPatient() const { return isOnPlan.value_or(isPatients); }
};

/// The agenda of one consultation: what the patient said first, then what the clinician adds, in
/// the order that both agree on. The words are locked; the order and what becomes of each are not.
class AgendaBoard final : public QObject {
    Q_OBJECT

public:
    explicit AgendaBoard(QObject* parent = nullptr);

    /// `carriedOver`: parked earlier. An item said again stands on the line of the new one.
    /// Takes in what was said meanwhile. Nothing that is on the board moves or goes.
    void join(const std::vector<domain::AgendaItem>& said);

    void load(const std::vector<domain::AgendaItem>& said,
        const std::vector<domain::AgendaItem>& carriedOver);

    [[nodiscard]] const std::vector<BoardRow>& rows() const { return m_rows; }

    /// Adds what somebody says in the room, and answers on which line it stands: an own one, or
    /// that of the same topic. Blank words add nothing (-1).
    int add(domain::AgendaSource source, const QString& words, const QString& topic);
    /// Only a line that was added here.
    void takeOff(int row);
    /// The same outcome again takes it back.
    void decide(int row, domain::ItemOutcome outcome);
    void setPassedTo(int row, const QString& words);
    void setNextDate(int row, std::optional<QDate> date);
    void setReferralReason(int row, const QString& words);
    void setOnPlan(int row, bool isOnPlan);
    /// Moves a line up (-1) or down (1). Answers where it stands now: where it was, when that would
    /// put what only the clinician asked for before what the patient said.
    int move(int row, int step);
    [[nodiscard]] bool mayMove(int row, int step) const;

    /// Safety: what only the clinician asked for may come first, with a short reason that both
    /// read. These open the line for the reason, keep what is typed, and act on it.
    void askAbove(int row);
    void setAboveReason(int row, const QString& words);
    int putAbove(int row); ///< answers where it stands now; without a reason where it was
    int putBelow(int row); ///< among the clinician's again

    /// Somebody decided or ordered something, so the order on the board is an agreed one.
    [[nodiscard]] bool isAgreed() const { return m_isAgreed; }

    [[nodiscard]] bool isDecided() const; ///< every line has an outcome; true for an empty board
    [[nodiscard]] int undecided() const;

    [[nodiscard]] const std::vector<domain::NewAgendaItem>& newItems() const { return m_added; }

    /// Empty while nothing was agreed.
    [[nodiscard]] std::vector<domain::BoardDecision> decisions() const;
    /// A note for each line that somebody else takes on.
    [[nodiscard]] std::vector<domain::NewReferralNote> referrals() const;

    /// For drafts: what was added, decided and ordered, by item. restore() expects the same loaded
    /// items and ignores what it does not know.
    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject& kept);

Q_SIGNALS:
    void changed();
    /// Something was taken away or changed that can be taken back.
    void undoable(const QString& sentence, const std::function<void()>& takeBack);

private:
    [[nodiscard]] BoardRow* at(int row);
    void offerUndo(
        const QUuid& item, const QString& sentence, const std::function<void(BoardRow&)>& restore);
    void putBack(const BoardRow& line, const std::vector<domain::NewAgendaItem>& items, int row);
    void sortAbove();
    BoardRow* lineOf(const QString& words, const QString& topic);
    BoardRow* lineWith(const QUuid& item);
    [[nodiscard]] int indexOf(const BoardRow* line) const;
    int put(const domain::NewAgendaItem& item);

    std::vector<BoardRow> m_rows;
    std::vector<domain::NewAgendaItem> m_added;
    bool m_isAgreed = false;
};

}
