// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consultation/TextShortcut.h"
#include "presentation/common/Desk.h"
#include "presentation/common/UndoOffer.h"

#include <QObject>

namespace rooftree::presentation {

/// The texts that whoever is signed in keeps under a few letters. Each change is saved at once and
/// ends in changed() or refused().
class TextShortcutsModel final : public QObject {
    Q_OBJECT

public:
    explicit TextShortcutsModel(const Desk& desk, QObject* parent = nullptr);

    /// By their letters.
    [[nodiscard]] const std::vector<domain::TextShortcut>& shortcuts() const { return m_shortcuts; }

    /// What was removed or written over can be taken back.
    [[nodiscard]] UndoOffer& undo() { return m_undo; }

    void refresh();
    /// Takes the place of one with the same letters; saved() follows too.
    void save(const QString& word, const QString& text);
    void remove(const QString& word);
    void forget();

Q_SIGNALS:
    void changed();
    void saved(const QString& word);
    void refused(const rooftree::domain::Error& error);

private:
    using Shortcuts = std::vector<domain::TextShortcut>;

    template <class Write> void write(Write write, std::function<void()> done);
    void keep(const domain::TextShortcut& shortcut, std::function<void()> done);
    [[nodiscard]] const domain::TextShortcut* find(const QString& word) const;

    const Desk& m_desk;
    Shortcuts m_shortcuts;
    UndoOffer m_undo;
};

}
