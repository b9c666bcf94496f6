// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QProgressBar;

namespace rooftree::ui {

class Button;
class PlainLabel;

/// Long work in the place: what it is doing, how far it is, and Cancel. The window stays usable.
class ProgressPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    /// Shows the panel: "Importing the practice list".
    void begin(const QString& doing);

    /// `total` 0 or less means nobody knows how long; `detail` is a quiet second line ("12 040 of
    /// 100 000 rows").
    void setProgress(qint64 done, qint64 total, const QString& detail = QString());

    void setCancellable(bool cancellable);
    void finish();

    [[nodiscard]] QString doing() const;

Q_SIGNALS:
    void cancelRequested();

private:
    void buildLayout();
    void onCancel();

    PlainLabel* m_doing = nullptr;
    PlainLabel* m_detail = nullptr;
    QProgressBar* m_bar = nullptr;
    Button* m_cancel = nullptr;
};

}
