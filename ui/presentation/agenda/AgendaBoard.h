// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consultation/Consultation.h"

#include <QJsonArray>
#include <QObject>

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
    /// Moves a line up (-1) or down (1). Answers where it stands now.
    int move(int row, int step);

    /// Somebody decided or ordered something, so the order on the board is an agreed one.
    [[nodiscard]] bool isAgreed() const { return m_isAgreed; }

    [[nodiscard]] bool isDecided() const; ///< every line has an outcome; true for an empty board
    [[nodiscard]] int undecided() const;

    [[nodiscard]] const std::vector<domain::NewAgendaItem>& newItems() const { return m_added; }

    /// Empty while nothing was agreed.
    [[nodiscard]] std::vector<domain::BoardDecision> decisions() const;

    /// For drafts: what was added, decided and ordered, by item. restore() expects the same loaded
    /// items and ignores what it does not know.
    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject& kept);

Q_SIGNALS:
    void changed();

private:
    BoardRow* lineOf(const QString& words, const QString& topic);
    BoardRow* lineWith(const QUuid& item);
    [[nodiscard]] int indexOf(const BoardRow* line) const;
    int put(const domain::NewAgendaItem& item);

    std::vector<BoardRow> m_rows;
    std::vector<domain::NewAgendaItem> m_added;
    bool m_isAgreed = false;
};

}
