// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace rooftree::presentation {
class PaperTopicList;
}

namespace rooftree::ui {

class TableView;

/// The topics of a paper by keyboard: Up and Down move, Space ticks, a digit gives the number,
/// Delete empties the box. The patient's own lines are typed below and join the list.
class PaperTopics final : public QWidget {
    Q_OBJECT

public:
    explicit PaperTopics(presentation::PaperTopicList& list, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void addOwnWords();

    presentation::PaperTopicList& m_list;
    TableView* m_table = nullptr;
    QLineEdit* m_ownWords = nullptr;
};

}
