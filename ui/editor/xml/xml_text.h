// XML in colours, with a gutter beside it that says something of each line. Base of the editor of one text and of the
// difference of two. GUI thread.
#pragma once

#include "ui/common/mono_text.h"

namespace espalier::ui {

class XmlColors;

class XmlText : public MonoText {
    Q_OBJECT
public:
    [[nodiscard]] virtual int gutterWidth() const = 0;

protected:
    explicit XmlText(QWidget* parent);
    void setColors(XmlColors* colors); // of document(); once, by the subclass's constructor

    void makeRoom(); // for the gutter, when its width may have changed
    void updateGutter();
    void colourView();
    // On the gutter's ground, `width` wide; `where` is the line's place beside it.
    virtual void paintGutterLine(QPainter& painter, const QTextBlock& block, const QRectF& where, int width) const = 0;

    void recolour() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Gutter;
    void paintGutter(QPaintEvent* event);

    XmlColors* m_colors = nullptr;
    Gutter* m_gutter;
};

} // namespace espalier::ui
