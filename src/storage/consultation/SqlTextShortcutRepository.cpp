// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/consultation/SqlTextShortcutRepository.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rooftree::storage {
namespace {

    using domain::Result;

    constexpr Sql kOfStaff { "SELECT word, words FROM text_shortcut WHERE staff_id = :staff AND "
                             "is_removed = 0 ORDER BY word",
        "tt" };
    constexpr Sql kChange { "UPDATE text_shortcut SET words = :words, is_removed = 0, version = "
                            "version + 1, saved_in = :event WHERE staff_id = :staff AND word = "
                            ":word" };
    constexpr Sql kAdd { "INSERT INTO text_shortcut (staff_id, word, words, is_removed, saved_in) "
                         "VALUES (:staff, :word, :words, 0, :event)" };
    // The row stays: what is hashed is never taken away.
    constexpr Sql kRemove { "UPDATE text_shortcut SET is_removed = 1, version = version + 1, "
                            "saved_in = :event WHERE staff_id = :staff AND word = :word AND "
                            "is_removed = 0" };

}

Result<std::vector<domain::TextShortcut>> SqlTextShortcutRepository::ofStaff(domain::StaffId staff)
{
    return m_database.attempt([&]() -> Result<std::vector<domain::TextShortcut>> {
        std::vector<domain::TextShortcut> found;
        auto rows = m_database.query(kOfStaff, { staff });
        while (rows.next()) {
            auto row = rows.row();
            const auto word = row.text();
            found.push_back(Row::sure(domain::TextShortcut::parse(word, row.text())));
        }
        return found;
    });
}

Result<void> SqlTextShortcutRepository::keep(
    domain::StaffId staff, const domain::TextShortcut& shortcut, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        const auto known
            = m_database.execute(kChange, { shortcut.text(), event, staff, shortcut.word() });
        if (known == 0)
            m_database.execute(kAdd, { staff, shortcut.word(), shortcut.text(), event });
        return {};
    });
}

Result<void> SqlTextShortcutRepository::remove(
    domain::StaffId staff, const QString& word, domain::EventId event)
{
    return m_database.attempt([&]() -> Result<void> {
        if (m_database.execute(kRemove, { event, staff, word }) == 0)
            return domain::fail(
                domain::ErrorKind::NotFound, u"shortcutWord"_s, u"shortcut.not-found"_s);
        return {};
    });
}

}
