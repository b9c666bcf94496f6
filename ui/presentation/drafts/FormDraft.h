// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/drafts/DraftJournal.h"

#include <memory>

namespace rooftree::presentation {

/// The draft of one form: what is typed is journalled, and what its author typed before and did not
/// save is offered once, to go on with or to throw away. One form, one key.
class FormDraft final : public QObject {
    Q_OBJECT

public:
    /// `content` is asked on the window's thread for what the form holds now.
    FormDraft(const Desk& desk, std::function<QByteArray()> content, QObject* parent = nullptr);

    /// A form that is empty: what was offered or journalled before is left as it is kept. Without
    /// an author (nobody of the staff) nothing is kept.
    void begin(const std::optional<app::DraftKey>& key, const QUuid& record);

    /// Looks for a draft of the key that was begun; may end in offered().
    void lookForOwn();
    /// Looks for the newest of the author in this form, whatever it is about: for forms that make
    /// something new. `wanted` takes that one, and at once.
    void lookForNewest(std::optional<app::DraftId> wanted = {});
    /// Somebody has read it already.
    void offer(app::Draft draft);

    [[nodiscard]] const std::optional<app::Draft>& offered() const { return m_offer; }

    /// Goes on with what is offered: `accepted` brings its words.
    void accept();
    /// The next offer is taken without asking: somebody chose it from the list of drafts.
    void acceptNext();

    /// Throws away what is offered. It can be brought back for a day.
    void refuse();

    /// Something was typed or chosen. What is offered under the same key makes room, and can be
    /// brought back.
    void note();
    void flush();
    /// What the form holds is in the record: from now on nothing is kept.
    void finish();
    /// The form was left on purpose: its draft is thrown away, and can be brought back for a day.
    void abandon();

    [[nodiscard]] DraftJournal* journal() const { return m_journal.get(); }

Q_SIGNALS:
    void offerMade();
    /// The offer was accepted, refused or overtaken by typing.
    void answered();
    void accepted(const QByteArray& content);
    void notKept(const rooftree::domain::Error& error);

private:
    void makeJournal(app::DraftKey key, const QUuid& record);
    void onFound(int generation, std::optional<app::Draft> found);

    const Desk& m_desk;
    std::function<QByteArray()> m_content;
    std::optional<app::Draft> m_offer;
    int m_generation = 0;
    bool m_takesNext = false;
    bool m_hasTyped = false;
    std::unique_ptr<DraftJournal> m_journal;
};

}
