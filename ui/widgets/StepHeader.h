// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rooftree::ui {

class PlainLabel;

/// Where one is in a row of pages, in words and as a line of steps: "2 of 5".
class StepHeader final : public QWidget {
    Q_OBJECT

public:
    explicit StepHeader(QWidget* parent = nullptr);

    /// `step` counts from 1. A `title` stands beside the count.
    void setStep(int step, int count, const QString& title = QString());

    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_step = 1;
    int m_count = 1;
    PlainLabel* m_words = nullptr;
    PlainLabel* m_title = nullptr;
};

}
