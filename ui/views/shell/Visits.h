// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace rooftree::ui {

/// Where one is: a place of the rail, or one patient's consultation.
struct Visit {
    QString place; ///< empty for a patient
    qint64 patient = 0;
    std::optional<qint64> appointment;

    [[nodiscard]] bool isPatient() const { return place.isEmpty(); }

    friend bool operator==(const Visit&, const Visit&) = default;
};

/// Where one has been, for back and forward as in a browser.
class Visits final {
public:
    static constexpr std::size_t kMost = 50;

    /// Null before the first visit.
    [[nodiscard]] const Visit* current() const;

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }

    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_list.size(); }

    /// Goes to `visit`; what was ahead is forgotten. The current one again changes nothing.
    void go(const Visit& visit);
    void back();
    void forward();
    void clear();

private:
    std::vector<Visit> m_list;
    std::size_t m_at = 0;
};

}
