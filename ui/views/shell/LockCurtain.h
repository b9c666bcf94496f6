// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rooftree::presentation {
class Session;
}

namespace rooftree::ui {

/// While nobody is in, or the desk is locked, there is the staff window with its page that asks who
/// one is, and no other: dialogs, lists that hang open, tooltips and the help are closed, and what
/// would open later does not appear (HZ-14). The waiting-room screen stays: it is the patient's,
/// and shows nothing of the record. The clipboard loses what was copied here.
class LockCurtain final : public QObject {
    Q_OBJECT

public:
    explicit LockCurtain(presentation::Session& session, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void draw();
    [[nodiscard]] bool isDrawn() const;

    presentation::Session& m_session;
};

}
