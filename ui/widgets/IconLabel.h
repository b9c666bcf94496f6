// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ColourRole.h"

#include <QString>
#include <QWidget>

namespace rooftree::ui {

/// A drawing beside words, as high as the text around it times `factor`. Says nothing by itself.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& name = QString(), ColourRole role = ColourRole::Text,
        double factor = 1.2, QWidget* parent = nullptr);

    void setDrawing(const QString& name, ColourRole role);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_name;
    ColourRole m_role;
    double m_factor;
};

}
