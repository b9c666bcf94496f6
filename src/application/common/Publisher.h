// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"

#include <QStringView>

#include <optional>

namespace rooftree::app {

/// What a committed write touched, for lists and the search index.
struct Change {
    enum class Kind { People, Today, Kiosk, Record, Calls, Courses, Users, Practice };
    Kind kind = Kind::Record;
    std::optional<domain::PatientId> patient;
};

/// Told after each commit. Called on the thread that wrote.
class Publisher {
public:
    Publisher() = default;
    Publisher(const Publisher&) = delete;
    Publisher& operator=(const Publisher&) = delete;
    virtual ~Publisher() = default;

    virtual void publish(const Change& change) = 0;
};

/// For programs where nobody listens.
class SilentPublisher final : public Publisher {
public:
    void publish(const Change&) override { }
};

}
