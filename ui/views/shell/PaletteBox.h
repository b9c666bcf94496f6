// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace rooftree::presentation {
class PaletteModel;
}

namespace rooftree::ui {

class PlainLabel;

/// The command palette: one line to type in, and below it the people, places and acts that are
/// meant. It lies over the frame and goes with it behind the lock. Esc gives the keyboard back to
/// where it was.
class PaletteBox final : public QFrame {
    Q_OBJECT

public:
    explicit PaletteBox(presentation::PaletteModel& model, QWidget& frame);

    /// The model has begun.
    void open();
    /// Closes, and gives the keyboard back when it is still here.
    void leave();

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    /// A row was chosen; the palette is closed and the model still has its rows.
    void chosen(int row);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void hideBox();
    void showRows();
    void fit();
    void moveBy(int step);
    void choose(const QModelIndex& index);
    void sayCurrent();
    [[nodiscard]] bool handleKey(int key);
    [[nodiscard]] int rows() const;

    presentation::PaletteModel& m_model;
    QPointer<QWidget> m_before; ///< who had the keyboard
    QLineEdit* m_edit = nullptr;
    QListView* m_list = nullptr;
    PlainLabel* m_none = nullptr;
};

}
