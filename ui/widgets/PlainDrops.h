// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rooftree::ui {

/// Lets a text field take dragged words and nothing else: a file or a picture would leave its
/// path, or nothing, in somebody's record. An event filter for the whole application.
class PlainDrops final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;
};

}
