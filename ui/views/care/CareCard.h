// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/care/CareView.h"

#include <QWidget>

namespace rooftree::ui {

class Card;

/// What the record says of checks and counts: the parts of the yearly review, what the sheets point
/// out, and what was written down last.
class CareCard final : public QWidget {
    Q_OBJECT

public:
    explicit CareCard(
        const std::vector<presentation::CareSheetView>& sheets, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString& sheet);

private:
    void addSheet(const presentation::CareSheetView& view, Card& card);
};

}
