// List and detail side by side. Where there is no room for both, the detail lies over the list from the trailing
// side; Esc brings the list back. Its width is remembered per screen.
#pragma once

#include <QWidget>

class QAbstractItemView;
class QSplitter;

namespace espalier::ui {

class SplitView : public QWidget {
    Q_OBJECT
public:
    SplitView(QWidget* list, QWidget* detail, const QString& key, QWidget* parent = nullptr);
    void setDetailShown(bool shown);
    // Back to the list: nothing is chosen there any more, and it has the keyboard. False: the detail wasn't shown.
    bool leaveDetail(QAbstractItemView* list);
    [[nodiscard]] bool isDetailShown() const { return m_shown; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QSplitter* m_splitter;
    QWidget* m_detail;
    QString m_key;
    int m_detailWidth;
    bool m_shown = false, m_narrow = false, m_arranging = false;
};

} // namespace espalier::ui
