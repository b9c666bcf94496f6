// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"
#include "composition/Practice.h"
#include "support/FixedClock.h"

#include <QTemporaryDir>

namespace rooftree::bench {

/// A practice in a SQLite file of its own: synthetic people with COPD, put in through ImportStore,
/// and for each of them some consultations of the past, one every twelve weeks, with agendas,
/// decisions, goals, plans and promises.
/// Made by the real repositories, gone with the object. Whatever fails ends the program.
class SyntheticPractice final {
public:
    struct Size {
        int people = 0;
        int visitsEach = 0;
    };

    explicit SyntheticPractice(const Size& size);

    [[nodiscard]] composition::Practice& practice() { return *m_practice; }

    [[nodiscard]] const app::Services& services() const { return m_practice->services(); }

    [[nodiscard]] const domain::Actor& clinician() const { return m_clinician; }

    /// The first `count` patients, spread over the file.
    [[nodiscard]] std::vector<domain::PatientId> patients(int count) const;

    [[nodiscard]] QString path() const;

    /// A consultation as it is written today: a thing raised by the clinician and decided on, a
    /// note, a goal, a plan and a call promised.
    [[nodiscard]] domain::ConsultationRecord consultation(domain::PatientId patient) const;

private:
    void open();
    void addStaff();
    void addPeople(int count);
    void addHistory(const Size& size);
    void addVisit(domain::PatientId patient, int visit, domain::EventId event);

    QTemporaryDir m_folder;
    test::FixedClock m_clock;
    app::SilentPublisher m_publisher;
    std::unique_ptr<composition::Practice> m_practice;
    domain::Actor m_clinician;
    int m_people = 0;
};

/// The value, or the end of the program with the error's code.
template <class T> T sure(domain::Result<T> result)
{
    if (!result)
        qFatal("A benchmark could not go on: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

}
