// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace rooftree::presentation {

/// The newest act of a page that can be taken back. How long it can is the banner's: ten seconds.
class UndoOffer final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Says what was done ("Taken off the list."); what was offered before can stay done.
    void offer(const QString& sentence, std::function<void()> takeBack);
    void takeBack(); ///< once; nothing when there is nothing
    void end(); ///< what was done stays

    [[nodiscard]] bool isOpen() const { return static_cast<bool>(m_takeBack); }

Q_SIGNALS:
    void offered(const QString& sentence);
    void ended();

private:
    std::function<void()> m_takeBack;
};

}
