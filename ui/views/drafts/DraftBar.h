// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace rooftree::presentation {
class FormDraft;
}

namespace rooftree::ui {

class ChoiceBar;

/// Offers what somebody typed in this form before and did not save: to go on with or to throw
/// away. Hidden while there is nothing to offer.
class DraftBar final : public QWidget {
    Q_OBJECT

public:
    explicit DraftBar(QWidget* parent = nullptr);

    /// Speaks for this form from now on; null for none.
    void follow(presentation::FormDraft* draft);

private:
    void refresh();

    QPointer<presentation::FormDraft> m_draft;
    ChoiceBar* m_bar = nullptr;
};

}
