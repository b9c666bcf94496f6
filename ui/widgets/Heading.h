// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PlainLabel.h"

namespace rooftree::ui {

/// The title of a place (level 1), a section (2) or a card (3).
class Heading final : public PlainLabel {
    Q_OBJECT

public:
    explicit Heading(const QString& text, int level = 1, QWidget* parent = nullptr);

    [[nodiscard]] int level() const { return m_level; }

private:
    int m_level;
};

}
