// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

namespace rooftree::ui {

struct BodyRegion;

/// A drawing of the body, front and back, whose places are tapped on and off. It is for the finger
/// and the mouse: beside it stands the same list as words, for the keyboard and for who hears the
/// screen read.
class BodyMap final : public QWidget {
    Q_OBJECT

public:
    explicit BodyMap(QWidget* parent = nullptr);

    /// What the name of a place is, told where the mouse rests.
    void setName(const QString& id, const QString& name);
    /// Shows what is chosen in a field without telling anybody.
    void setChosen(const QString& field, const QStringList& ids);

    [[nodiscard]] QStringList chosen(const QString& field) const { return m_chosen.value(field); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Where the middle of a place is, in pixels; null when there is none.
    [[nodiscard]] QPoint middleOf(const QString& id) const;

Q_SIGNALS:
    /// A place was tapped on or off: all that is chosen in its field now.
    void chosenChanged(const QString& field, const QStringList& ids);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QTransform toPixels() const;
    [[nodiscard]] const BodyRegion* regionAt(const QPointF& pixel) const;

    QMap<QString, QStringList> m_chosen; ///< by field
    QMap<QString, QString> m_names; ///< by id
    const BodyRegion* m_under = nullptr; ///< the mouse
};

}
