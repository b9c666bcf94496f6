// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/access/TextShortcutsModel.h"

#include "application/consultation/TextShortcuts.h"
#include "presentation/common/Async.h"

#include <algorithm>

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using Shortcuts = std::vector<domain::TextShortcut>;

    /// Writes when there is something to write, and reads them all again.
    template <class Write>
    domain::Result<Shortcuts> writeAndRead(
        const app::Services& services, const domain::Actor& actor, const Write& write)
    {
        const auto proof = services.gate.allow<Action::ManageOwnAccount>(actor);
        if (!proof)
            return domain::failure(proof);
        if (const auto written = write(services.textShortcuts, *proof); !written)
            return domain::failure(written);
        return services.textShortcuts.mine(*proof);
    }

}

TextShortcutsModel::TextShortcutsModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.session, &Session::signedOut, this, &TextShortcutsModel::forget);
}

void TextShortcutsModel::forget()
{
    m_shortcuts.clear();
    m_undo.end();
    Q_EMIT changed();
}

template <class Write> void TextShortcutsModel::write(Write write, std::function<void()> done)
{
    if (!m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), write = std::move(write)] {
            return writeAndRead(services, actor, write);
        },
        [this, done = std::move(done)](domain::Result<Shortcuts> mine) {
            if (!mine) {
                Q_EMIT refused(mine.error());
                return;
            }
            m_shortcuts = *std::move(mine);
            Q_EMIT changed();
            done();
        });
}

void TextShortcutsModel::refresh()
{
    const auto nothing = [](const app::TextShortcuts&, const auto&) {
        return domain::Result<app::SaveOutcome>(app::SaveOutcome::AlreadySaved);
    };
    write(nothing, [] {});
}

void TextShortcutsModel::keep(const domain::TextShortcut& shortcut, std::function<void()> done)
{
    write([key = domain::SaveKey::make(), shortcut](const app::TextShortcuts& shortcuts,
              const auto& proof) { return shortcuts.keep(proof, key, shortcut); },
        std::move(done));
}

void TextShortcutsModel::save(const QString& word, const QString& text)
{
    const auto made = domain::TextShortcut::parse(word, text);
    if (!made) {
        Q_EMIT refused(made.error());
        return;
    }
    const auto* known = find(made->word());
    const auto before = known && *known != *made ? std::optional(*known) : std::nullopt;
    keep(*made, [this, before, word = made->word()] {
        Q_EMIT saved(word);
        if (before)
            m_undo.offer(
                tr(";%1 has other words now.").arg(word), [this, before] { keep(*before, [] {}); });
    });
}

void TextShortcutsModel::remove(const QString& word)
{
    const auto* known = find(word);
    if (!known)
        return;
    write([key = domain::SaveKey::make(), word](const app::TextShortcuts& shortcuts,
              const auto& proof) { return shortcuts.remove(proof, key, word); },
        [this, before = *known] {
            m_undo.offer(
                tr(";%1 is removed.").arg(before.word()), [this, before] { keep(before, [] {}); });
        });
}

const domain::TextShortcut* TextShortcutsModel::find(const QString& word) const
{
    const auto found = std::find_if(m_shortcuts.begin(), m_shortcuts.end(),
        [&word](const auto& each) { return each.word() == word; });
    return found == m_shortcuts.end() ? nullptr : &*found;
}

}
