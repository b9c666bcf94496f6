// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace rooftree::presentation {

/// One thing the patient wants to talk about: a tile, own words, or what was left from last time.
struct KioskTopic {
    QUuid uid;
    QString topic; ///< id of the tile, empty for words
    QString words;
    std::optional<int> rank; ///< 1 first
};

/// What has been answered so far. Plain values: gone when the sheet is.
class KioskAnswerSheet final {
public:
    /// `ranks` topics can be put in order.
    explicit KioskAnswerSheet(int ranks = 0);

    std::optional<domain::AnsweredBy> answeredBy;
    QString companion;
    QString whatMatters;
    std::optional<domain::Worry> worry; ///< about the first topic, or the sentence alone
    std::optional<domain::Confidence> confidenceToTalk;
    QString notToDiscuss;
    std::vector<app::KioskQuestionnaire> questionnaires; ///< in the order they were answered

    [[nodiscard]] const std::vector<KioskTopic>& topics() const { return m_topics; }

    [[nodiscard]] bool hasTopic(QStringView topic) const;
    [[nodiscard]] bool hasWords(QStringView words) const;

    /// Chooses the tile, or takes it back together with its rank.
    void toggleTopic(const domain::Topic& topic);
    /// The same for words without a tile.
    void toggleWords(const QString& words);

    /// Gives the topic the next free rank; a ranked one loses its rank and those after it move up.
    /// Nothing happens when all ranks are taken.
    void tapRank(const QUuid& uid);
    /// The topic that matters most: rank 1, or the only one there is.
    [[nodiscard]] const KioskTopic* first() const;

    /// There is a topic that matters most, or a sentence and no topic.
    [[nodiscard]] bool hasSomethingFirst() const;
    /// A sentence or a topic.
    [[nodiscard]] bool hasSomethingToTalkAbout() const;
    /// Somebody said something.
    [[nodiscard]] bool hasSaidAnything() const;

    /// None takes the answer back.
    void setAnswer(const QString& instrument, const QString& item, std::optional<int> value);
    [[nodiscard]] std::optional<int> answerTo(QStringView instrument, const QString& item) const;

    [[nodiscard]] app::KioskAnswers toAnswers(const QUuid& agendaUid, bool isComplete) const;

private:
    void toggle(const QString& topic, const QString& words);
    void closeGapAfter(int rank);
    [[nodiscard]] QUuid firstUid() const;
    void forgetWorryUnless(const QUuid& first);

    int m_ranks;
    std::vector<KioskTopic> m_topics;
};

}
