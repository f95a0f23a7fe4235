// A page that scrolls up and down. Its edges stay in line with the header, with and without a scroll bar.
#pragma once

#include <QScrollArea>

namespace espalier::ui {

class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    // The content must have its layout with the margins of the page.
    explicit PageScroll(QWidget* content, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void align(bool barShown);

    const QMargins m_margins;
};

} // namespace espalier::ui
