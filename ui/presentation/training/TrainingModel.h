// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/training/Learning.h"
#include "presentation/common/Desk.h"
#include "presentation/training/ModuleReading.h"

#include <QPointer>

namespace rooftree::presentation {

/// A module in the list of those that somebody may learn from.
struct TrainingRow {
    QString id;
    QString title;
    QString aim;
    QString length; ///< "about 15 minutes, 7 pages and 6 questions"
    QString standing; ///< "Certificate until 3 Mar 2028", "You stopped on page 3 of 7"
    QString caution; ///< that nobody has verified it; empty otherwise
    domain::TrainingState state = domain::TrainingState::NotBegun;
};

/// A try of one's own, in words.
struct TryLine {
    QString when;
    QString module;
    QString outcome;
};

/// What somebody learns by themselves: the modules, where they are in each, and their tries.
class TrainingModel final : public QObject {
    Q_OBJECT

public:
    explicit TrainingModel(const Desk& desk, QObject* parent = nullptr);

    /// Reads again; ends in refreshed() or refused().
    void refresh();

    [[nodiscard]] const std::vector<TrainingRow>& rows() const { return m_rows; }

    /// Newest first.
    [[nodiscard]] const std::vector<TryLine>& tries() const { return m_tries; }

    /// A reading of that module from where its reader stopped, which this keeps up with until the
    /// next one is begun. Null when there is no such module.
    [[nodiscard]] ModuleReading* begin(const QString& module);

    [[nodiscard]] ModuleReading* reading() const { return m_reading; }

    /// What was kept of the quiz that is open; empty until it is marked.
    [[nodiscard]] QString keptWords() const { return m_kept; }

    /// The bytes of a drawing of the module that is read.
    [[nodiscard]] QByteArray picture(const QString& file) const;

Q_SIGNALS:
    void refreshed();
    /// The quiz was marked; keptWords() says what came of it.
    void kept();
    void refused(const rooftree::domain::Error& error);

private:
    void forget();
    void show(const app::LearningRecord& record);
    void keepPage();
    void handIn();
    void onMarked(const domain::Result<domain::TrainingAttempt>& attempt);
    [[nodiscard]] TrainingRow rowOf(
        const domain::TrainingModule& module, const app::LearningRecord& record) const;

    const Desk& m_desk;
    std::vector<TrainingRow> m_rows;
    std::vector<TryLine> m_tries;
    app::LearningRecord m_record;
    QPointer<ModuleReading> m_reading;
    QString m_kept;
    int m_keptPage = 0;
    bool m_isHandedIn = false;
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_uid = QUuid::createUuid();
};

}
