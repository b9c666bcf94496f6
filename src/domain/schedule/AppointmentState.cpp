// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule/AppointmentState.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    constexpr Words<AppointmentState, 5> kWords { { { AppointmentState::Booked, u"booked" },
        { AppointmentState::Arrived, u"arrived" }, { AppointmentState::Fulfilled, u"fulfilled" },
        { AppointmentState::Cancelled, u"cancelled" }, { AppointmentState::NoShow, u"noshow" } } };

}

QString toWord(AppointmentState value) { return kWords.word(value); }

std::optional<AppointmentState> appointmentStateFromWord(QStringView word)
{
    return kWords.value(word);
}

}
