// The list at the leading side of a page whose thing chosen fills the rest: words that filter it (Ctrl+F goes there)
// above, rows below. Model and delegate are its owner's.
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;

namespace espalier::ui {

class FilteredList : public QWidget {
    Q_OBJECT
public:
    // `page`: in which Ctrl+F means this one.
    FilteredList(const QString& filterWords, QWidget* page);

    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] QListView* view() const { return m_view; }
    void fit(int pageWidth, int least); // takes its share of the page

private:
    QLineEdit* m_filter;
    QListView* m_view;
};

} // namespace espalier::ui
