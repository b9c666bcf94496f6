// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;
class QFrame;
class QLineEdit;
class QListView;

namespace rooftree::ui {

class PlainLabel;
class TwoLineDelegate;

/// One line to type in, with the answers in a list below it while one types. Down, Up and Enter
/// choose; Esc clears. In the empty box Down shows the recent ones and Up asks the last question
/// again. The list floats over the window it is in and never takes the focus.
class SearchBox final : public QWidget {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// The answers; the caller fills it when queryChanged() comes. Not owned.
    void setModel(QAbstractItemModel* model);
    /// What Down in the empty box shows, such as who was opened last. Not owned.
    void setRecentModel(QAbstractItemModel* model);
    /// The role of the quiet second line, Qt::UserRole + 1 unless told otherwise.
    void setSecondLineRole(int role);
    void setPlaceholderText(const QString& text);
    /// What the list says when there are no answers: "Nobody found: check the spelling".
    void setNoAnswerText(const QString& text);

    /// Up in the empty box brings back what was asked last, until this.
    void forgetLast();

    [[nodiscard]] QString query() const;
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

    [[nodiscard]] QListView* list() const { return m_list; }

public Q_SLOTS:
    /// Takes the focus and marks what is there, as Esc does from anywhere.
    void activate();
    void clear();
    /// The model holds the answers to the present query: shows them, or says that there are none.
    void showAnswers();

Q_SIGNALS:
    /// What one has typed, trimmed; comes with every key.
    void queryChanged(const QString& query);
    void resultChosen(const QModelIndex& index);
    /// Enter, and nobody was found.
    void noneChosen(const QString& query);
    /// Esc in an empty box.
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void bind();
    void onTyped();
    void close();
    void choose(const QModelIndex& index);
    void moveBy(int step);
    void placeList();
    void showList();
    void showRecent();
    void recallLast();
    void useModel(QAbstractItemModel* model);
    [[nodiscard]] bool handleKey(int key);
    [[nodiscard]] int answers() const;

    QAbstractItemModel* m_model = nullptr;
    QAbstractItemModel* m_recent = nullptr;
    QString m_last; ///< asked before the box was emptied
    QLineEdit* m_edit = nullptr;
    QFrame* m_popup = nullptr;
    QListView* m_list = nullptr;
    PlainLabel* m_none = nullptr;
    TwoLineDelegate* m_delegate = nullptr;
};

}
