// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QTextBrowser;

namespace rooftree::ui {

/// The pages of help beside the work, in a window of their own: closing or leaving it disturbs
/// nothing. The pages are ours, compiled in; no patient and no network is in it.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    /// The Markdown of a page ("today"), null when there is none.
    using Read = std::function<QByteArray(const QString& page)>;

    explicit HelpWindow(Read read, QWidget* parent = nullptr);

    /// Shows the page, or the list of pages where a place has none yet.
    void open(const QString& page);

    [[nodiscard]] QTextBrowser* browser() const { return m_browser; }

private:
    Read m_read;
    QTextBrowser* m_browser = nullptr;
};

}
