// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/AgendaRepository.h"
#include "storage/engine/Rows.h"

namespace rooftree::storage {

constexpr std::string_view kAgendaKinds = "itiiittttiiiit";
constexpr std::string_view kItemKinds = "ittttiiii";

/// The agenda of the first row, without its items; none when there is no row.
[[nodiscard]] std::optional<domain::Agenda> readOneAgenda(Rows rows);

/// id, uid, source, topic, words, patient_rank, worry, author_id, raised_at.
[[nodiscard]] domain::AgendaItem readItem(Row& row);

[[nodiscard]] app::KioskSession readSession(Row row);

}
