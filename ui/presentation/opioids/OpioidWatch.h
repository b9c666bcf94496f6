// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// Whether the opioid total is there for whoever sits at this desk: so that what is switched off is
/// nowhere to be found. The use case asks again when it is opened.
class OpioidWatch final : public QObject {
    Q_OBJECT

public:
    explicit OpioidWatch(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_isOn; }

    void look();

Q_SIGNALS:
    void looked();

private:
    void forget();

    const Desk& m_desk;
    bool m_isOn = false;
    int m_generation = 0;
};

}
